package org.gtmready.jira.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.gtmready.core.policy.layer.InForce;
import org.gtmready.core.policy.layer.Scope;

/**
 * Numbers of the layers in force, in Jira's own settings: Jira keeps them in memory and tells its
 * other nodes of a change.
 */
@JiraComponent
public class SettingsInForce implements InForce {

  private static final String KEY = "org.gtmready.gtm-readiness.policy.in-force.";

  private final PluginSettingsFactory settings;

  @Inject
  public SettingsInForce(@ComponentImport PluginSettingsFactory settings) {
    this.settings = settings;
  }

  @Override
  public OptionalLong of(Scope scope) {
    Object kept = settings.createGlobalSettings().get(KEY + scope);
    return kept == null
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(String.valueOf(kept)));
  }

  @Override
  public void set(Scope scope, long number) {
    settings.createGlobalSettings().put(KEY + scope, Long.toString(number));
  }
}
