package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

  @Override
  public Map<String, Object> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> params = new HashMap<>();
    switch (resourceName) {
      case "input-parameters" -> getVelocityParamsForInput(params);
      case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
      case "view" -> getVelocityParamsForView(params, descriptor);
      default -> throw new IllegalArgumentException("Unknown view " + resourceName);
    }
    return params;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected Map<String, ?> extractMultipleParams(
      Map<String, Object> params, Collection<String> paramNames) {
    Map<String, Object> extracted = new HashMap<>();
    paramNames.forEach(name -> extracted.put(name, extractSingleParam(params, name)));
    return extracted;
  }

  protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
    if (conditionParams.get(paramName) instanceof String[] values && values.length > 0) {
      return values[0];
    }
    throw new IllegalArgumentException(
        "Cannot extract parameter '" + paramName + "' from " + conditionParams.keySet());
  }

  protected Map<String, String> createMap(Map<String, String> extractedParams) {
    return new HashMap<>(extractedParams);
  }
}
