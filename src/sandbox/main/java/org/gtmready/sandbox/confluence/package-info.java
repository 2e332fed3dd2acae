/**
 * A Confluence-like product on the sandbox's kernel: spaces and pages with storage format, their
 * REST API and their pages in the browser. Knows no plugin.
 */
package org.gtmready.sandbox.confluence;
