package org.gtmready.sandbox.modules;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import org.gtmready.sandbox.host.Modelled;
import org.gtmready.sandbox.plugin.ModuleElement;

/** {@code issue-tabpanel} with a class that renders its own entries. */
final class IssueTabType implements ModuleType {

  @Override
  public void enable(ModuleElement element, ModuleContext context) {
    IssueTabPanel panel = (IssueTabPanel) context.beans().create(element.required("class"));
    String labelKey = context.labelKey(element);
    panel.init(Modelled.as(IssueTabPanelModuleDescriptor.class, new Described(context, labelKey)));
    int order =
        Integer.parseInt(element.child("order").map(ModuleElement::text).orElse("0").strip());
    context
        .modules()
        .add(
            order,
            () -> new IssueTab(context.completeKey(element), label(context, labelKey), panel));
  }

  private static String label(ModuleContext context, String key) {
    return context.texts().getText(key);
  }

  /** What the tab may ask of its descriptor. */
  public record Described(ModuleContext context, String labelKey) {

    public String getLabel() {
      return label(context, labelKey);
    }
  }
}
