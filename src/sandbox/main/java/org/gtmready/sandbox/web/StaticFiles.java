package org.gtmready.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files under {@code /s}: AUI out of its folder, jQuery, and the sandbox's own. */
public final class StaticFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String JQUERY = "/META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";

  private final transient Path aui;

  /**
   * Serves files.
   *
   * @param aui folder with aui-prototyping.js, null when AUI is not there
   */
  public StaticFiles(Path aui) {
    this.aui = aui;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<byte[]> bytes = path.contains("..") ? Optional.empty() : read(path);
    if (bytes.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(MediaTypes.of(path));
    response.setHeader("Cache-Control", "max-age=3600");
    response.getOutputStream().write(bytes.get());
  }

  private Optional<byte[]> read(String path) throws IOException {
    if (path.startsWith("/aui/")) {
      Path file = aui == null ? null : aui.resolve(path.substring("/aui/".length()));
      return file != null && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    }
    String resource = path.equals("/jquery.js") ? JQUERY : "/web" + path;
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      return in == null || path.endsWith("/") ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
