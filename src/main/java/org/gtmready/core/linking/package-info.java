/**
 * What people do with evidence: link, replace, unlink, look back. Checks everything at the rim, so
 * that the store holds only what may be there. May depend on readiness, policy, evidence, plan.
 */
package org.gtmready.core.linking;
