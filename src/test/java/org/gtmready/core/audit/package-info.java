/** Tests of what is kept of decisions. */
package org.gtmready.core.audit;
