/** REST of the plugin in Confluence: facts of plan pages, and starting a plan. */
package org.gtmready.rest.confluence;
