package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface Macro {
  String execute(Map<String, String> map, String s, ConversionContext conversionContext)
      throws MacroExecutionException;

  BodyType getBodyType();

  OutputType getOutputType();

  public enum OutputType {
    INLINE,
    BLOCK;
  }

  public enum BodyType {
    PLAIN_TEXT,
    RICH_TEXT,
    NONE;
  }
}
