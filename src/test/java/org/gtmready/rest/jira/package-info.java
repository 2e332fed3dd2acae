/** Tests of what Jira answers over REST. */
package org.gtmready.rest.jira;
