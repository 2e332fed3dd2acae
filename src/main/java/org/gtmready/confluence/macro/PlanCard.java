package org.gtmready.confluence.macro;

import java.util.List;

/**
 * What the template of a plan card shows; all texts are plain words in the reader's language.
 *
 * @param pageId empty when the card does not stand in a saved page
 * @param epicUrl empty when there is no epic or no linked Jira
 * @param filled fields that are filled, of {@code total}; both 0 when nothing is known
 * @param counts false for a further plan of the same template in the page
 * @param bodyHtml what Confluence rendered of the macro's body; the only value that is not escaped
 * @param notes what is open, in the template's order; those without a field first
 * @param form the guided template; empty when the macro's body has content
 * @param open notes are shown unfolded
 * @param start what the reader may have written into the page
 */
public record PlanCard(
    String template,
    String title,
    String guide,
    String pageId,
    int version,
    String epic,
    String epicUrl,
    int filled,
    int total,
    boolean complete,
    boolean counts,
    String bodyHtml,
    List<Note> notes,
    List<FormField> form,
    boolean open,
    Start start) {

  /**
   * The form that the page can be given.
   *
   * @param lacking how many fields it would be given; 0 when there is nothing to offer
   * @param whole nothing of the form is in the page yet
   * @param currentUrl address of the current page when an old version is shown, which can't be
   *     written into; otherwise an empty string
   */
  public record Start(int lacking, boolean whole, String currentUrl) {

    static final Start NONE = new Start(0, false, "");

    public boolean isOffered() {
      return lacking > 0 && currentUrl.isEmpty();
    }

    /** True when the form can be written elsewhere: into the current version. */
    public boolean isElsewhere() {
      return lacking > 0 && !currentUrl.isEmpty();
    }
  }

  /**
   * One field with what is to say about it.
   *
   * @param label empty for what concerns the whole plan
   * @param labels the field's label in every language, as the page may write it
   * @param guide guidance for a field that is empty, otherwise an empty string
   */
  public record Note(
      String field, String label, List<String> labels, String guide, List<Said> findings) {}

  /** A finding, and the reason behind it. */
  public record Said(String text, String why, boolean blocking) {}

  /** A field of the guided template. */
  public record FormField(
      String label, String guide, String strong, String weak, boolean required, String columns) {}

  public boolean isKnown() {
    return total > 0;
  }

  /** Last part of the i18n key that says how the plan stands. */
  public String state() {
    return counts ? (complete ? "complete" : "incomplete") : "not-counted";
  }

  public boolean isBlank() {
    return !form.isEmpty();
  }

  /** Fields that have a note. */
  public long openFields() {
    return notes.stream().filter(note -> !note.field().isEmpty()).count();
  }

  /** Labels of a note, one a line. */
  public static String lines(Note note) {
    return String.join("\n", note.labels());
  }
}
