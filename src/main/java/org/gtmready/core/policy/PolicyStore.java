package org.gtmready.core.policy;

/** Where the policy in force is found. */
public interface PolicyStore {
  /**
   * The policy that covers a project, by its key; the shipped default where nothing was configured.
   */
  Policy policyFor(String projectKey);
}
