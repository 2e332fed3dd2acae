package org.gtmready.sandbox.modules;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code workflow-validator} with its three Velocity views. */
final class WorkflowValidatorType implements ModuleType {

  private static final List<String> VIEWS = List.of("view", "input-parameters", "edit-parameters");

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    String className =
        element
            .child("validator-class")
            .orElseThrow(() -> ModuleContext.missing(element, "validator-class"))
            .text();
    if (!(context.beans().create(className) instanceof Validator)) {
      throw new IllegalStateException(className + " is no com.opensymphony.workflow.Validator");
    }
    VIEWS.forEach(view -> context.templates().parse(location(element, view)));
    WorkflowPluginValidatorFactory factory =
        (WorkflowPluginValidatorFactory) context.beans().create(element.required("class"));
    context.modules().add(new Enabled(element, className, factory, context));
  }

  private static String location(ModuleElement element, String view) {
    return element
        .resource("velocity", view)
        .orElseThrow(() -> ModuleContext.missing(element, "resource name=\"" + view + "\""))
        .required("location");
  }

  /** An enabled validator. */
  private record Enabled(
      ModuleElement element,
      String validatorClass,
      WorkflowPluginValidatorFactory factory,
      ModuleContext module)
      implements WorkflowValidatorModule {

    @Override
    public String key() {
      return module.completeKey(element);
    }

    @Override
    public String name() {
      String key = element.attribute("i18n-name-key");
      return key.isEmpty() ? element.required("name") : module.texts().getText(key);
    }

    @Override
    public String description() {
      return element
          .child("description")
          .map(it -> it.attribute("key"))
          .map(key -> module.texts().getText(key))
          .orElse("");
    }

    @Override
    public String renderInput() {
      return render("input-parameters", null);
    }

    @Override
    public String renderEdit(AbstractDescriptor descriptor) {
      return render("edit-parameters", descriptor);
    }

    @Override
    public String renderView(AbstractDescriptor descriptor) {
      return render("view", descriptor);
    }

    private String render(String view, AbstractDescriptor descriptor) {
      Map<String, Object> values = new HashMap<>(factory.getVelocityParams(view, descriptor));
      values.putIfAbsent("i18n", module.texts());
      return module.templates().render(location(element, view), values);
    }

    @Override
    public Map<String, ?> descriptorParams(Map<String, Object> form) {
      return factory.getDescriptorParams(form);
    }
  }
}
