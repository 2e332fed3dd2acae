/**
 * Turns storage format into the HTML people read, and runs macros in it. May depend on the library,
 * Confluence's Java API and the plugin's macro modules; knows no request.
 */
package org.gtmready.sandbox.confluence.render;
