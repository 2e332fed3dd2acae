package com.atlassian.jira.plugin.workflow;

/**
 * Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source
 * (VERIFIED-BASE).
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
