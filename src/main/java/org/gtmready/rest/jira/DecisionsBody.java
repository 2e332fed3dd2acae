package org.gtmready.rest.jira;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gtmready.core.audit.CsvLine;
import org.gtmready.core.audit.DecisionTable;
import org.gtmready.core.audit.Export;

/** Writes decisions while they are read; what breaks off in the middle does not look whole. */
final class DecisionsBody {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DecisionsBody() {}

  static void json(Export.Permitted permitted, OutputStream output) throws IOException {
    // never closed, which would end what was begun
    JsonGenerator json = JSON.getFactory().createGenerator(output);
    json.writeStartObject();
    json.writeArrayFieldStart("decisions");
    Optional<Long> next =
        permitted.each(decision -> write(() -> JSON.writeValue(json, DecisionView.of(decision))));
    json.writeEndArray();
    if (next.isPresent()) {
      json.writeNumberField("next", next.get());
    }
    json.writeEndObject();
    json.flush();
  }

  static void csv(Export.Permitted permitted, OutputStream output) throws IOException {
    Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
    text.write(CsvLine.of(DecisionTable.COLUMNS));
    permitted.each(decision -> write(() -> text.write(CsvLine.of(DecisionTable.cells(decision)))));
    text.flush();
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
