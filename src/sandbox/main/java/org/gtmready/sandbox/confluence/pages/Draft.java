package org.gtmready.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What stands in the editor.
 *
 * @param version the stored version it began from, 0 for a new page
 */
public record Draft(String title, String body, int version, String comment) {

  static Draft of(HttpServletRequest request) {
    // A form turns every line end into two characters; storage format has one.
    String body = Screen.text(request, "body").replace("\r\n", "\n");
    long version = Math.min(Screen.number(request, "version"), Integer.MAX_VALUE - 1);
    return new Draft(
        Screen.text(request, "title"),
        body,
        Math.toIntExact(version),
        Screen.text(request, "comment"));
  }
}
