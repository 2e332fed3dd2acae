package org.gtmready.sandbox.modules;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gtmready.sandbox.plugin.ModuleElement;
import org.gtmready.sandbox.plugin.Plugin;
import org.gtmready.sandbox.services.Texts;
import org.gtmready.sandbox.web.MediaTypes;

/** Download resources under {@code /download/resources/plugin[:module]/name}. */
final class DownloadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Plugin plugin;
  private final transient Texts texts;

  DownloadServlet(Plugin plugin, Texts texts) {
    this.plugin = plugin;
    this.texts = texts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    String[] parts = path.substring(1).split("/", 2);
    Optional<ModuleElement> module = module(parts[0]);
    Optional<byte[]> bytes =
        parts.length < 2 || parts[1].contains("..")
            ? Optional.empty()
            : resources(parts[0], module).stream()
                .flatMap(it -> location(it, parts[1]))
                .findFirst()
                .flatMap(plugin::file);
    if (bytes.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(MediaTypes.of(parts[1]));
    response.setHeader(
        "Cache-Control", request.getParameter("v") == null ? "no-cache" : "max-age=31536000");
    boolean translated =
        parts[1].endsWith(".js") && module.filter(WebResourceType::isTranslated).isPresent();
    response.getOutputStream().write(translated ? translate(bytes.get(), request) : bytes.get());
  }

  private byte[] translate(byte[] script, HttpServletRequest request) {
    String language = request.getParameter("locale");
    Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
    return ScriptTexts.translate(new String(script, StandardCharsets.UTF_8), texts, locale)
        .getBytes(StandardCharsets.UTF_8);
  }

  private Optional<ModuleElement> module(String key) {
    return plugin.descriptor().modules().stream()
        .filter(it -> key.equals(plugin.key() + ":" + it.key()))
        .findFirst();
  }

  private List<ModuleElement> resources(String key, Optional<ModuleElement> module) {
    return key.equals(plugin.key())
        ? plugin.descriptor().resources()
        : module.map(it -> it.children("resource")).orElse(List.of());
  }

  /** Where a wanted file is; a resource whose name ends in a slash is a folder. */
  private static Stream<String> location(ModuleElement resource, String wanted) {
    String name = resource.attribute("name");
    String location = resource.attribute("location");
    if (!resource.attribute("type").equals("download")) {
      return Stream.empty();
    }
    if (name.endsWith("/") && wanted.startsWith(name)) {
      String folder = location.endsWith("/") ? location : location + "/";
      return Stream.of(folder + wanted.substring(name.length()));
    }
    return name.equals(wanted) ? Stream.of(location) : Stream.empty();
  }
}
