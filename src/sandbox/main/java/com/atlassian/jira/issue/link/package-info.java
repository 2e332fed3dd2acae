/** Working copies of Atlassian classes whose declarations have no bodies. */
package com.atlassian.jira.issue.link;
