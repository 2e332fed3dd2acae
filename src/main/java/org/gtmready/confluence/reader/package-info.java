/**
 * Storage format to plan content: total for any input, linear in its length. Depends on core and
 * jsoup, not on Confluence.
 */
package org.gtmready.confluence.reader;
