/**
 * Records what the gate decided in Jira: who was refused, which transitions were made, and the
 * comment that a warning leaves. May depend on core, web and the Jira API.
 */
package org.gtmready.jira.audit;
