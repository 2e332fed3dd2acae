package org.gtmready.core.plan;

import java.util.Set;

/** The words of the templates in every shipped language, since a page may be written in any. */
public interface Vocabulary {
  /** The texts of an i18n key, one a language; empty when the key has none. */
  Set<String> texts(String key);
}
