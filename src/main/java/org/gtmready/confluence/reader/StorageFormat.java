package org.gtmready.confluence.reader;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Turns a page's stored markup into a tree, or declines when it would cost too much. */
final class StorageFormat {

  private static final int LONGEST = 8_000_000;
  private static final int DEEPEST = 1_000;
  private static final String NAME_SPACE = "xmlns";

  private StorageFormat() {}

  /** The tree of any markup, however broken; empty when it is too long or nested too deeply. */
  static Optional<Document> parse(String storage) {
    return parse(storage, Parser.xmlParser());
  }

  /** The same, whose elements know where they stand in the markup; costs a third more. */
  static Optional<Document> parseWithPlaces(String storage) {
    return parse(storage, Parser.xmlParser().setTrackPosition(true));
  }

  private static Optional<Document> parse(String storage, Parser parser) {
    if (storage.length() > LONGEST || depth(storage) > DEEPEST) {
      return Optional.empty();
    }
    // jsoup keeps a copy of all name space declarations for each open element: a page with many
    // nested ones would need memory by the square. Nothing here reads them.
    String quiet = storage.contains(NAME_SPACE) ? withoutNameSpaces(storage) : storage;
    return Optional.of(Jsoup.parse(quiet, "", parser));
  }

  /** The same markup, character by character, with other names for name space declarations. */
  private static String withoutNameSpaces(String storage) {
    StringBuilder quiet = new StringBuilder(storage);
    for (int at = storage.indexOf('<'); at >= 0; at = next(storage, at)) {
      if (at + 1 < storage.length() && Character.isLetter(storage.charAt(at + 1))) {
        renameInTag(storage, at + 1, quiet);
      }
    }
    return quiet.toString();
  }

  private static void renameInTag(String storage, int start, StringBuilder quiet) {
    char quote = 0;
    for (int i = start; i < storage.length(); i++) {
      char c = storage.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>' || c == '<') {
        return;
      } else if (storage.startsWith(NAME_SPACE, i)) {
        quiet.setCharAt(i + NAME_SPACE.length() - 1, 'z');
      }
    }
  }

  /** An upper bound of how deep elements nest, by counting tags. */
  private static int depth(String storage) {
    int depth = 0;
    int deepest = 0;
    for (int at = storage.indexOf('<'); at >= 0; at = next(storage, at)) {
      if (storage.startsWith("</", at)) {
        depth = Math.max(0, depth - 1);
      } else if (opens(storage, at)) {
        deepest = Math.max(deepest, ++depth);
      }
    }
    return deepest;
  }

  private static int next(String storage, int at) {
    int from = at + 1;
    if (storage.startsWith("<![CDATA[", at)) {
      from = storage.indexOf("]]>", at);
    } else if (storage.startsWith("<!--", at)) {
      from = storage.indexOf("-->", at);
    }
    return from < 0 ? -1 : storage.indexOf('<', from);
  }

  /** True for a start tag that does not close itself. */
  private static boolean opens(String storage, int at) {
    if (at + 1 == storage.length() || !Character.isLetter(storage.charAt(at + 1))) {
      return false;
    }
    for (int i = at + 1; i < storage.length() && storage.charAt(i) != '<'; i++) {
      if (storage.charAt(i) == '>') {
        return storage.charAt(i - 1) != '/';
      }
    }
    return true;
  }
}
