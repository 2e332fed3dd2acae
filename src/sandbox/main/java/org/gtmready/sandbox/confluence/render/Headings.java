package org.gtmready.sandbox.confluence.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The headings of a document and the ids by which links reach them. */
final class Headings {

  private final Map<Element, String> anchors = new HashMap<>();

  /** Anchors begin with the title of the page, as Confluence's do. */
  Headings(Element document, String pageTitle) {
    String prefix = pageTitle == null ? "" : pageTitle.replaceAll("\\s", "") + "-";
    Set<String> taken = new HashSet<>();
    Map<String, Integer> again = new HashMap<>();
    for (Element element : document.getAllElements()) {
      if (element.tagName().matches("h[1-6]")) {
        String wanted = prefix + element.text().replaceAll("\\s", "");
        String anchor = wanted;
        int next = again.getOrDefault(wanted, 1);
        while (!taken.add(anchor)) {
          anchor = wanted + "." + next++;
        }
        again.put(wanted, next);
        anchors.put(element, anchor);
      }
    }
  }

  String anchorOf(Element heading) {
    return anchors.getOrDefault(heading, "");
  }
}
