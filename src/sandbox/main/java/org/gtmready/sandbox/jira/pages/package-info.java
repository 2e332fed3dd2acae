/**
 * The site's pages: one servlet a kind of page, which fills a template. Depends on the site's use
 * cases, on the host's API and on nothing of REST.
 */
package org.gtmready.sandbox.jira.pages;
