package org.gtmready.confluence.macro;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A macro's body after Confluence rendered it. */
final class RenderedBody {

  /** Markup around nothing is short; what is longer has content. */
  private static final int LONGEST_BLANK = 2_000;

  private RenderedBody() {}

  /** True when a reader sees nothing: no text, image, control or table. */
  static boolean isBlank(String html) {
    if (html.length() > LONGEST_BLANK) {
      return false;
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    return body.text().replace('\u00a0', ' ').isBlank()
        && body.selectFirst("img,table,input,svg,iframe,video,object,hr,[class]") == null;
  }
}
