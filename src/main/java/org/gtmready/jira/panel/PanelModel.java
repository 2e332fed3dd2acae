package org.gtmready.jira.panel;

import java.util.List;

/**
 * Everything the panel prints, in words.
 *
 * @param lozenge AUI class that goes with {@code overall}
 * @param notes things said once for the whole panel, such as that Confluence does not answer
 * @param current false when it was drawn from what was known and should be asked for again
 * @param mayLink true when the reader may link, replace and unlink
 */
public record PanelModel(
    String epic,
    String overall,
    String lozenge,
    String sentence,
    List<Note> notes,
    List<Row> rows,
    boolean current,
    boolean signedIn,
    boolean mayLink) {

  /**
   * A remark.
   *
   * @param url where its {@code link} leads, within Jira when it starts with a slash; or empty
   */
  public record Note(String text, String link, String url) {}

  /**
   * One requirement.
   *
   * @param remark what is to be said of it however it stands; empty when nothing is
   * @param status in words, such as INCOMPLETE
   * @param line what was found, in one or two sentences
   * @param open everything that is open, when {@code line} can't say it all; else empty
   * @param owners who can clear it; empty when nothing is open
   * @param kinds kinds of evidence it accepts, comma-separated, lower case
   */
  public record Row(
      String key,
      String name,
      String why,
      String remark,
      String status,
      String lozenge,
      boolean met,
      List<Item> evidence,
      String line,
      List<String> open,
      String owners,
      String kinds) {}

  /**
   * One piece of evidence.
   *
   * @param ref what links it again: page id, issue key or web address; empty when hidden
   * @param url empty when the reader may not go there
   * @param detail version and age of the reading, or why there is none
   */
  public record Item(
      long id, String kind, String ref, String title, String url, String detail, boolean hidden) {}
}
