/** REST resources that Jira offers. May depend on core use cases and on the problem package. */
package org.gtmready.rest.jira;
