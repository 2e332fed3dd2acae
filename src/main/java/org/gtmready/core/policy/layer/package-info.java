/**
 * What administrators write down of policies, layer by layer, and how the policy of a project comes
 * of it. May depend on the policy, evidence, plan and host packages.
 */
package org.gtmready.core.policy.layer;
