package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface I18nResolver {
  String getRawText(String s);

  String getRawText(Locale locale, String s);

  String getText(String s, Serializable... serializable);

  String getText(Locale locale, String s, Serializable... serializable);

  String getText(String s);

  String getText(Locale locale, String s);
}
