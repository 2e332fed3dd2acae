package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro whose rich-text body is a plan of one template. */
abstract class PlanTemplateMacro implements Macro {

  private final String template;
  private final PlanCards cards;

  PlanTemplateMacro(String template, PlanCards cards) {
    this.template = template;
    this.cards = cards;
  }

  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    return cards.card(template, parameters, body == null ? "" : body, context);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.RICH_TEXT;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
