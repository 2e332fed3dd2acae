package org.gtmready.confluence.macro;

import java.util.List;

/**
 * What the template of a plan card shows; all texts are plain words in the reader's language.
 *
 * @param pageId empty when the card does not stand in a saved page
 * @param epicUrl empty when there is no epic or no linked Jira
 * @param filled fields that are filled, of {@code total}; both 0 when nothing is known
 * @param tier that the plan is judged by, 0 to 3
 * @param counts false for a further plan of the same template in the page, which has no notes but
 *     why it does not count
 * @param bodyHtml what Confluence rendered of the macro's body; the only value that is not escaped
 * @param notes what is open, in the page's order; those without a field first
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
    int tier,
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
   * @param guidance how to answer, for a required field without an answer; otherwise null
   */
  public record Note(
      String field, String label, List<String> labels, Guidance guidance, List<Said> findings) {

    /** True when nothing else is to say than that the field is empty. */
    public boolean isEmpty() {
      return guidance != null && findings.isEmpty();
    }

    /** Labels, one a line. */
    public String lines() {
      return String.join("\n", labels);
    }
  }

  /**
   * How to answer a field.
   *
   * @param guide what to write, with the choices where there are some
   * @param columns what the columns of its table take; empty for a single answer
   * @param strong an example of a strong answer, empty where there is none, as is {@code weak}
   */
  public record Guidance(String guide, String columns, String strong, String weak) {

    public boolean hasExample() {
      return !strong.isEmpty();
    }
  }

  /**
   * A finding, and the reason behind it.
   *
   * @param each where the finding repeats, every one of its sentences; otherwise empty
   */
  public record Said(String text, String why, boolean blocking, List<String> each) {}

  /**
   * A field of the guided template.
   *
   * @param optional for which launches it is required; empty when it is for this one
   */
  public record FormField(String label, String optional, Guidance guidance) {}

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

  /** Last part of the i18n keys that say what an open plan blocks: a hub blocks no release. */
  public String bar() {
    return template.equals("plan") ? "completeness" : "release";
  }

  /** How many things keep the plan from being complete. */
  public long blocking() {
    return notes.stream().filter(Note::isEmpty).count() + findings(true);
  }

  /** How many things are only advice. */
  public long advice() {
    return findings(false);
  }

  private long findings(boolean blocking) {
    return notes.stream()
        .flatMap(note -> note.findings().stream())
        .filter(said -> said.blocking() == blocking)
        .count();
  }
}
