package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
  public AbstractWorkflowPluginFactory() {
    throw new UnsupportedOperationException("declaration only");
  }

  public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    throw new UnsupportedOperationException("declaration only");
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected Map<String, ?> extractMultipleParams(
      Map<String, Object> params, Collection<String> paramNames) {
    throw new UnsupportedOperationException("declaration only");
  }

  protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
    throw new UnsupportedOperationException("declaration only");
  }

  protected Map<String, String> createMap(Map<String, String> extractedParams) {
    throw new UnsupportedOperationException("declaration only");
  }
}
