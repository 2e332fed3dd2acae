package org.gtmready.sandbox.web;

import java.util.Map;

/** Media types by the end of a file's name. */
public final class MediaTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("mjs", "text/javascript;charset=UTF-8"),
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"));

  private MediaTypes() {}

  public static String of(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(end, "application/octet-stream");
  }
}
