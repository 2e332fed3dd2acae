/**
 * The verdict as a pure function of policy, evidence, waivers and time. May depend on policy,
 * evidence, plan, waiver, host and {@code java.*}.
 */
package org.gtmready.core.readiness.evaluate;
