/** Tests of the gate in Jira's workflows. */
package org.gtmready.jira.gate;
