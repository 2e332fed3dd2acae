/** Where Jira's projects stand in the layers of the policy, and which layers are in force. */
package org.gtmready.jira.policy;
