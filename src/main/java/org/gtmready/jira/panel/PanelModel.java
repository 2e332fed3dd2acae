package org.gtmready.jira.panel;

import java.util.List;

/**
 * Everything the panel prints, in words.
 *
 * @param lozenge AUI class that goes with {@code overall}
 * @param start what begins an epic that has nothing linked yet; null for any other
 * @param owners who can clear what is open, where that is the same for all of it; else empty
 * @param notes things said once for the whole panel, such as that Confluence does not answer
 * @param rows in the policy's order
 * @param current false when it was drawn from what was known and should be asked for again
 * @param answering false when a linked page could not be asked about, because Confluence is away
 * @param mayLink true when the reader may link, replace and unlink
 */
public record PanelModel(
    String epic,
    String overall,
    String lozenge,
    String sentence,
    Start start,
    String owners,
    List<Note> notes,
    List<Row> rows,
    boolean current,
    boolean answering,
    boolean signedIn,
    boolean mayLink) {

  /** So many links of a requirement are in sight; more are one click away. */
  public static final int FEW_LINKS = 4;

  /**
   * The one step of an epic that nothing is linked to.
   *
   * @param requirements keys of those that a page can be created for, comma-separated
   */
  public record Start(String label, String requirements) {}

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
   * @param met true when it is met or waived
   * @param open true when the row is to be drawn open
   * @param gap what keeps it open, or what it is met by, in one or two sentences; empty where each
   *     of several links says its own
   * @param points everything that is open, when {@code gap} can't say it all; else empty
   * @param step what closes the gap; null when there is nothing to do or nothing one may do
   * @param other a second way beside {@code step}, such as linking what exists; or null
   * @param owners who can clear it; empty when nothing is open or the panel says it for all rows
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
      boolean open,
      List<Item> evidence,
      String gap,
      List<Point> points,
      Step step,
      Step other,
      String owners,
      String kinds) {}

  /**
   * One thing that is open.
   *
   * @param url where it can be closed; empty when there is no such place or the reader may not go
   *     there
   */
  public record Point(String text, String url) {}

  /**
   * Something to press: a link when it has an address, else a button.
   *
   * @param act what the panel's script does: link, create, replace, ask or check; empty for a link
   * @param evidence id of the evidence that the act is about, or 0
   * @param url a web address; empty for a button
   */
  public record Step(String label, String act, long evidence, String url) {}

  /**
   * One piece of evidence.
   *
   * @param ref what links it again: page id, issue key or web address; empty when hidden
   * @param title as a reader of this epic needs it; {@code fullTitle} is what it is called
   * @param url empty when the reader may not go there
   * @param detail version and age of the reading, or why there is none
   * @param gap what keeps this one from counting, where there are several; else empty
   */
  public record Item(
      long id,
      String kind,
      String ref,
      String title,
      String fullTitle,
      String url,
      String detail,
      String gap,
      boolean hidden) {}
}
