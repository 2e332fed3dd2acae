/**
 * The Jira-like product: put together from its parts and handed to the host. May depend on
 * everything below it and on the host's API.
 */
package org.gtmready.sandbox.jira;
