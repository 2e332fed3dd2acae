/**
 * How Jira and Confluence prove to each other that a message is theirs. Depends on {@code java.*}
 * only.
 */
package org.gtmready.core.trust;
