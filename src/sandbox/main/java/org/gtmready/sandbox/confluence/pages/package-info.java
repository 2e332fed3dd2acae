/** Confluence's pages in the browser. May depend on the product's parts and on the page chrome. */
package org.gtmready.sandbox.confluence.pages;
