package org.gtmready.core.policy.layer;

/**
 * A layer of the policy that is in force.
 *
 * @param version number of the document, unique in the installation and higher than that of any
 *     document saved before it
 */
public record Layer(Scope scope, long version, PolicyDocument document) {}
