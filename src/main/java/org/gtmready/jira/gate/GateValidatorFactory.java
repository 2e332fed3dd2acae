package org.gtmready.jira.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import jakarta.inject.Inject;
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
    velocityParams.put("gateHtml", form.edit(choice(descriptor).scope()));
  }

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
    velocityParams.put("gateHtml", form.line(choice(descriptor)));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
    return GateChoice.of(formParams).stored();
  }

  private static GateChoice choice(AbstractDescriptor descriptor) {
    return GateChoice.parse(((ValidatorDescriptor) descriptor).getArgs());
  }
}
