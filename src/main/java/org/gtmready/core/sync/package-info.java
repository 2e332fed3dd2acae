/**
 * How what Confluence knows of a page travels to Jira: ports and values only. Depends on the plan
 * and evidence vocabulary and on {@code java.*}.
 */
package org.gtmready.core.sync;
