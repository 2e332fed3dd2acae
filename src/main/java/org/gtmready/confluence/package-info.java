/** The plugin's Confluence side. Depends on core, web and {@code com.atlassian.confluence}. */
package org.gtmready.confluence;
