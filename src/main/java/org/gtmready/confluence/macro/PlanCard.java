package org.gtmready.confluence.macro;

import java.util.List;
import java.util.Locale;

/**
 * What the template of a plan card shows; all texts are plain words in the reader's language.
 *
 * @param pageId empty when the card does not stand in a saved page
 * @param epicUrl empty when there is no epic or no linked Jira
 * @param filled fields that are filled, of {@code total}; both 0 when nothing is known, as of a
 *     plan that does not count behind many others
 * @param tier that the plan is judged by, 0 to 3
 * @param counts false for a further plan of the same template in the page, which has no notes but
 *     why it does not count
 * @param bodyHtml what Confluence rendered of the macro's body; the only value that is not escaped
 * @param notes what is open, in the page's order; those without a field first
 * @param places where the fields without a note stand, in the template's order; empty when the form
 *     is shown, which has them itself, and for a plan that was not read
 * @param form the guided template; empty when the macro's body has content
 * @param open notes are shown unfolded
 * @param start what the reader may have written into the page
 * @param editUrl address of the editor; empty for who may not edit the page that is shown
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
    List<Place> places,
    List<FormField> form,
    boolean open,
    Start start,
    String editUrl) {

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

  /** How much of a field without an answer stands in the page. */
  public enum Gap {
    /** It has an answer, or what is taken for one. */
    NONE,
    /** Nothing that would be recognised as the field. */
    FIELD,
    /** The label, with nothing beside it. */
    ANSWER,
    /** The table, without a row that says anything. */
    ROWS;

    /** True when writing into the page as it is would fill the field. */
    public boolean canBeFilled() {
      return this == ANSWER || this == ROWS;
    }

    /** Last part of the i18n key that says what fills it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where a field stands.
   *
   * @param anchor id of the place, unique among the cards of a page
   * @param labels how the page may call it: its label in every language and by other names
   */
  public record Place(String anchor, List<String> labels) {

    /** What concerns the whole plan stands nowhere. */
    static final Place NONE = new Place("", List.of());

    /** Labels, one a line. */
    public String lines() {
      return String.join("\n", labels);
    }
  }

  /**
   * One field with what is to say about it.
   *
   * @param field empty for what concerns the whole plan, as is {@code label}
   * @param required whether it is one of the required fields that have no answer
   * @param optional for which launches it is required, where it is empty and not required for this
   *     one; otherwise empty
   * @param guidance how to answer; null for what concerns the whole plan
   */
  public record Note(
      String field,
      String label,
      Place place,
      boolean required,
      String optional,
      Gap gap,
      Guidance guidance,
      List<Said> findings) {

    /** True when nothing else is to say than that the field is empty. */
    public boolean isEmpty() {
      return required && findings.isEmpty();
    }
  }

  /**
   * How to answer a field.
   *
   * @param guide what to write, with the choices where there are some
   * @param columns what the columns of its table take; empty for a single answer
   * @param weak an example of a weak answer, which looks like one and tells nobody anything
   * @param strong the same answer, made strong
   */
  public record Guidance(String guide, String columns, String weak, String strong) {}

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
  public record FormField(String anchor, String label, String optional, Guidance guidance) {}

  public boolean isKnown() {
    return total > 0;
  }

  /**
   * True when it can be said how the plan stands; of one that was not read, no more than that it
   * does not count.
   */
  public boolean hasState() {
    return isKnown() || (!counts && !notes.isEmpty());
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
