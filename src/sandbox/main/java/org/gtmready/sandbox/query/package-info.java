/** What the query languages of both products have in common. Depends on nothing. */
package org.gtmready.sandbox.query;
