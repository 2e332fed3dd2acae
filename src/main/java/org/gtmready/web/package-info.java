/**
 * What every page of the plugin needs: templates and words. May depend on core and on the platform
 * API that both products share.
 */
package org.gtmready.web;
