/** Tests of what the gate says to people. */
package org.gtmready.core.readiness.explain;
