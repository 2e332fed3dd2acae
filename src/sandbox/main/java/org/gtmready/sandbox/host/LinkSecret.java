package org.gtmready.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * What the hosts of one home folder know and nobody else does: with it they sign in whose name they
 * ask each other. It is in a file, so that hosts in processes of their own share it.
 */
final class LinkSecret {

  private LinkSecret() {}

  /** The folder's secret; made by whoever comes first. */
  static String of(Path home) {
    try {
      Files.createDirectories(home);
      try (FileChannel file =
          FileChannel.open(
              home.resolve("link.secret"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE)) {
        file.lock(); // until the channel is closed
        if (file.size() == 0) {
          String made = UUID.randomUUID() + "-" + UUID.randomUUID();
          file.write(ByteBuffer.wrap(made.getBytes(StandardCharsets.UTF_8)));
          return made;
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) file.size());
        file.read(bytes);
        return new String(bytes.array(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No link secret in " + home + ": " + e.getMessage(), e);
    }
  }
}
