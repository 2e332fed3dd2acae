/**
 * The gate: from facts to a verdict and its explanation. May depend on policy, evidence, plan and
 * waiver.
 */
package org.gtmready.core.readiness;
