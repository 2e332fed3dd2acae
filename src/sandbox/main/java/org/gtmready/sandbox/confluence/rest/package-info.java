/**
 * Confluence's public REST API under {@code /rest/api}, in the shapes of Confluence Data Center.
 * May depend on the library, search and rendering.
 */
package org.gtmready.sandbox.confluence.rest;
