package org.gtmready.confluence.reader;

import java.util.Comparator;
import java.util.Optional;
import org.gtmready.core.plan.PlanTemplate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Puts markup into a plan macro, touching no other character of the page. */
public final class MacroBody {

  /** What became of the page. */
  public sealed interface Result {
    /** The page's storage format with the body written. */
    record Written(String storage) implements Result {}

    /** No macro of the template, or one that never ends. */
    record NoMacro() implements Result {}
  }

  private static final String OPEN = "<ac:rich-text-body>";
  private static final String CLOSE = "</ac:rich-text-body>";

  private MacroBody() {}

  /** Adds to what the macro of a template holds that counts; replaces what is only blank. */
  public static Result add(String storage, PlanTemplate template, String markup) {
    Optional<Document> page = StorageFormat.parseWithPlaces(storage);
    Optional<PlanMacro> macro =
        page.flatMap(
            p -> MacroFinder.in(p, template.macro()).min(Comparator.comparing(PlanMacro::shown)));
    return macro.isPresent() ? added(storage, macro.get(), markup) : new Result.NoMacro();
  }

  private static Result added(String storage, PlanMacro macro, String markup) {
    Element body = macro.body();
    Range start = (body == null ? macro.element() : body).sourceRange();
    Range end = (body == null ? macro.element() : body).endSourceRange();
    if (!start.isTracked() || !end.isTracked()) {
      return new Result.NoMacro();
    }
    boolean selfClosed = storage.startsWith("/>", start.endPos() - 2);
    if (!selfClosed && !storage.startsWith("</", end.startPos())) {
      // the end tag is missing: whatever follows would become part of the body
      return new Result.NoMacro();
    }
    String before = storage.substring(0, start.endPos());
    if (selfClosed) {
      String tag = body == null ? "ac:structured-macro" : "ac:rich-text-body";
      String inner = body == null ? OPEN + markup + CLOSE : markup;
      String opened = before.substring(0, before.length() - 2).stripTrailing() + ">";
      return new Result.Written(
          opened + inner + "</" + tag + ">" + storage.substring(start.endPos()));
    }
    return body == null
        ? new Result.Written(
            storage.substring(0, end.startPos())
                + OPEN
                + markup
                + CLOSE
                + storage.substring(end.startPos()))
        : new Result.Written(
            (macro.isBlank() ? before : storage.substring(0, end.startPos()))
                + markup
                + storage.substring(end.startPos()));
  }
}
