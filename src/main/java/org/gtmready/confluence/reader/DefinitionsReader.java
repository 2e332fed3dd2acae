package org.gtmready.confluence.reader;

import java.util.function.Consumer;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads single fields from a list of terms and what they mean. */
final class DefinitionsReader {

  private final PlanPage page;
  private final PlanFields fields;
  private final Sections sections;

  DefinitionsReader(PlanPage page, PlanFields fields, Sections sections) {
    this.page = page;
    this.fields = fields;
    this.sections = sections;
  }

  /**
   * Reads a list.
   *
   * @param walk reads a table field's definition
   */
  void read(Element list, Consumer<Element> walk) {
    Field named = null;
    ValueBuilder words = new ValueBuilder();
    for (Node child : list.childNodes()) {
      if (child instanceof Element element && !Visibility.isHidden(element)) {
        if (element.nameIs("dt")) {
          define(named, words);
          words = new ValueBuilder();
          named = page.field(page.text(element)).orElse(null);
          if (named == null) {
            page.misses().note(page.text(element), page.labels().fields(), page.budget());
          }
        } else if (named != null) {
          if (named.isTable()) {
            sections.enter(new Section(named, Sections.LINE));
            walk.accept(element);
            sections.close();
          } else {
            CellReader.read(element, words, page.budget());
          }
        }
      }
    }
    define(named, words);
  }

  private void define(Field named, ValueBuilder words) {
    if (named != null && !named.isTable()) {
      fields.put(named, words.build());
    }
  }
}
