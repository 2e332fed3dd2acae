/** Tests of the verdict: its truth table and an independent oracle. */
package org.gtmready.core.readiness.evaluate;
