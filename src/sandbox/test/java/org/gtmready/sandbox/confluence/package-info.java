/** Tests of the Confluence-like product without its host: rules, storage, queries, rendering. */
package org.gtmready.sandbox.confluence;
