/**
 * Confluence pages as the plugin needs them: observed, judged, and given a form to fill in. May
 * depend on core, the reader and {@code com.atlassian.confluence}.
 */
package org.gtmready.confluence.pages;
