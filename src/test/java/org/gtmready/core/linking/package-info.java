/** Tests of linking, with a tracker, a Confluence and a store in memory. */
package org.gtmready.core.linking;
