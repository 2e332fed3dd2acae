package org.gtmready.jira.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gtmready.core.readiness.GateScope;

/** The gate's form and line in the workflow designer. */
public class GateValidatorFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginValidatorFactory {

  private final GateForm form;

  @Inject
  public GateValidatorFactory(GateForm form) {
    this.form = form;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
    velocityParams.put("gateHtml", form.edit(GateScope.ALL));
  }

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("gateHtml", form.edit(scope(descriptor)));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("gateHtml", form.line(scope(descriptor)));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
    // A choice of nothing would be a gate that never closes: it means all of them instead.
    return Map.of(
        GateForm.SCOPE, GateScope.of(values(formParams.get(GateForm.REQUIREMENT))).stored());
  }

  private static GateScope scope(AbstractDescriptor descriptor) {
    return GateScope.parse(
        (String) ((ValidatorDescriptor) descriptor).getArgs().get(GateForm.SCOPE));
  }

  /** Forms arrive as single strings or as arrays, depending on how often a name occurs. */
  private static List<String> values(Object parameter) {
    if (parameter instanceof String[] several) {
      return Arrays.asList(several);
    }
    return parameter == null ? List.of() : List.of(parameter.toString());
  }
}
