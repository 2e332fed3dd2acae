package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** OSWorkflow's configuration when there is one workflow and one entry. */
record OneWorkflow(WorkflowDescriptor descriptor, IssueEntry entry) implements Configuration {
  static final String NAME = "issue";

  @Override
  public boolean isInitialized() {
    return true;
  }

  @Override
  public String getPersistence() {
    return IssueEntry.class.getName();
  }

  @Override
  public Map<String, String> getPersistenceArgs() {
    return Map.of();
  }

  @Override
  public WorkflowDescriptor getWorkflow(String name) {
    return descriptor;
  }

  @Override
  public String[] getWorkflowNames() {
    return new String[] {NAME};
  }

  @Override
  public WorkflowStore getWorkflowStore() {
    return entry;
  }

  @Override
  public void load(URL url) {
    // there is nothing to load
  }

  @Override
  public boolean removeWorkflow(String name) {
    return false;
  }

  @Override
  public boolean saveWorkflow(String name, WorkflowDescriptor workflow, boolean replace) {
    return false;
  }
}
