package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.library.ContentException;
import org.gtmready.sandbox.host.ProductHost;

/** Short addresses, {@code /x/...}: the id of a page in base 64, lowest byte first. */
final class TinyScreen extends Screen {

  private static final long serialVersionUID = 1L;

  TinyScreen(Confluence confluence, ProductHost host) {
    super(confluence, host);
  }

  @Override
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (!path.matches("[A-Za-z0-9_-]{2,11}")) {
      throw new ContentException(ContentException.Kind.NOT_FOUND, "No such page.");
    }
    byte[] bytes = Arrays.copyOf(Base64.getUrlDecoder().decode(path), Long.BYTES);
    long id = Long.reverseBytes(ByteBuffer.wrap(bytes).getLong());
    library().page(user(), id);
    redirect(response, "/pages/viewpage.action?pageId=" + id);
  }
}
