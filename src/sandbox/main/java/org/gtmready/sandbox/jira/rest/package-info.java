/**
 * REST in the shapes of Jira Data Center's version 2. Depends on the site's use cases and on JAX-RS
 * only.
 */
package org.gtmready.sandbox.jira.rest;
