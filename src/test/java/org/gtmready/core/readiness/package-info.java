/** Tests of the gate: its truth table, an independent oracle, and what it says to people. */
package org.gtmready.core.readiness;
