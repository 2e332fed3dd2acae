/**
 * Jira and Confluence talking to each other through application links, and only here. May depend on
 * core and on the platform API that both products share.
 */
package org.gtmready.sync;
