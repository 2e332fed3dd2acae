package org.gtmready.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The files of the demo data, as they stand on the class path. */
final class DemoFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DemoFiles() {}

  static String text(String path) {
    try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("No demo file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String path) {
    try {
      return JSON.readTree(text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** All issues in the order of loading. */
  static List<JsonNode> issues() {
    List<JsonNode> issues = new ArrayList<>();
    json("jira.json").get("issues").forEach(file -> json(file.asText()).forEach(issues::add));
    return issues;
  }

  static List<JsonNode> pages() {
    List<JsonNode> pages = new ArrayList<>();
    json("confluence.json").get("pages").forEach(pages::add);
    return pages;
  }

  /** The body of a page as XML. */
  static Document body(JsonNode page) {
    return Jsoup.parse(text(page.get("body").asText()), Parser.xmlParser());
  }
}
