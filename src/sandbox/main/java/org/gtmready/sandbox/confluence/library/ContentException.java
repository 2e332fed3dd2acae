package org.gtmready.sandbox.confluence.library;

/** A request about content that was refused, in the words Confluence uses. */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a request was refused. */
  public enum Kind {
    /** Not there, or not viewable: the two look alike. */
    NOT_FOUND,
    FORBIDDEN,
    CONFLICT,
    INVALID,
    TOO_LARGE
  }

  private final Kind kind;

  public ContentException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public static ContentException notFound(long id) {
    return new ContentException(
        Kind.NOT_FOUND, "No content found with id: ContentId{id=" + id + "}");
  }

  public static ContentException noSpace(String key) {
    return new ContentException(Kind.NOT_FOUND, "No space found with key : " + key);
  }

  public static ContentException forbidden(String what) {
    return new ContentException(Kind.FORBIDDEN, what);
  }

  public static ContentException invalid(String message) {
    return new ContentException(Kind.INVALID, message);
  }
}
