/**
 * What the gate decided, kept so that it can be explained a year later. May depend on the evidence,
 * the policy, the evaluation, what a viewer may see, and the host's ports.
 */
package org.gtmready.core.audit;
