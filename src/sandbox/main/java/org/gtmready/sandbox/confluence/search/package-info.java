/** Confluence's query language, as far as the sandbox models it. May depend on the library. */
package org.gtmready.sandbox.confluence.search;
