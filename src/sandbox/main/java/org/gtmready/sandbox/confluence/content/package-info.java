/** What the Confluence-like product keeps, as plain values. Depends on nothing. */
package org.gtmready.sandbox.confluence.content;
