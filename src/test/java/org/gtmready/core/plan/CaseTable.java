package org.gtmready.core.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cases of one file in {@code cases/}: a line each, cells parted by bars, {@code #} comments.
 */
public final class CaseTable {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private CaseTable() {}

  /** Each line as its cells, stripped; missing ones are empty. */
  public static Stream<Arguments> of(String file, int cells) {
    return lines(file)
        .map(
            line -> {
              Object[] row = Arrays.copyOf(line.split("\\|", -1), cells, Object[].class);
              for (int i = 0; i < cells; i++) {
                row[i] = row[i] == null ? "" : unescaped(((String) row[i]).strip());
              }
              return Arguments.of(row);
            });
  }

  private static Stream<String> lines(String file) {
    try (InputStream table = CaseTable.class.getResourceAsStream("cases/" + file)) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# "));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String unescaped(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
  }
}
