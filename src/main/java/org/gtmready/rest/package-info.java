/**
 * The plugin's REST interface, {@code /rest/gtm/1.0}; one package for each product, one for
 * problems. May depend on core and web.
 */
package org.gtmready.rest;
