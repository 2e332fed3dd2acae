/**
 * What every page of the plugin needs: templates, words, and who may see the pages of the
 * administration. May depend on core and on the platform API that both products share.
 */
package org.gtmready.web;
