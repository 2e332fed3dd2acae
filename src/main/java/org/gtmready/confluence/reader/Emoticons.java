package org.gtmready.confluence.reader;

import java.util.Map;
import org.jsoup.nodes.Element;

/** The characters that stand for Confluence's own little pictures. */
final class Emoticons {

  static final String TICK = "\u2713";
  static final String CROSS = "\u2717";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("tick", TICK),
          Map.entry("cross", CROSS),
          Map.entry("smile", "\uD83D\uDE42"),
          Map.entry("sad", "\uD83D\uDE41"),
          Map.entry("cheeky", "\uD83D\uDE1B"),
          Map.entry("laugh", "\uD83D\uDE00"),
          Map.entry("wink", "\uD83D\uDE09"),
          Map.entry("thumbs-up", "\uD83D\uDC4D"),
          Map.entry("thumbs-down", "\uD83D\uDC4E"),
          Map.entry("information", "\u2139"),
          Map.entry("warning", "\u26A0"),
          Map.entry("heart", "\u2764"),
          Map.entry("broken-heart", "\uD83D\uDC94"),
          Map.entry("light-on", "\uD83D\uDCA1"),
          Map.entry("yellow-star", "\u2B50"),
          // signs that say as little as the characters they show
          Map.entry("plus", "+"),
          Map.entry("minus", "-"),
          Map.entry("question", "?"));

  private Emoticons() {}

  /** The character; an empty string for a picture that is not known. */
  static String glyph(Element emoticon) {
    String known = BY_NAME.get(emoticon.attr("ac:name"));
    return known == null ? emoticon.attr("ac:emoji-fallback") : known;
  }
}
