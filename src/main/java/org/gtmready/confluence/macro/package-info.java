/**
 * The macros: plans as cards in a page, and an epic's verdict. May depend on core, web, the
 * reader's synonyms, the page observer and {@code com.atlassian.confluence}.
 */
package org.gtmready.confluence.macro;
