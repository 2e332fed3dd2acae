/** Tests of what administrators set. */
package org.gtmready.jira.settings;
