package org.gtmready.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.core.linking.AliasSettings;
import org.gtmready.core.linking.Aliases;
import org.gtmready.core.linking.Result;

/** Aliases in Jira's own settings, which it keeps in memory on each node. */
@JiraComponent
public class JiraAliasSettings implements AliasSettings {

  private static final String CONFLUENCE = "org.gtmready.gtm-readiness.addresses.confluence";
  private static final String JIRA = "org.gtmready.gtm-readiness.addresses.jira";

  private final PluginSettingsFactory settings;

  @Inject
  public JiraAliasSettings(@ComponentImport PluginSettingsFactory settings) {
    this.settings = settings;
  }

  @Override
  public List<String> confluence() {
    return list(CONFLUENCE);
  }

  @Override
  public List<String> jira() {
    return list(JIRA);
  }

  @Override
  public Result<Aliases> keep(List<String> confluence, List<String> jira) {
    return Aliases.checked(confluence, "confluence")
        .then(
            ofConfluence ->
                Aliases.checked(jira, "jira")
                    .then(
                        ofJira -> {
                          put(CONFLUENCE, ofConfluence);
                          put(JIRA, ofJira);
                          return new Result.Done<>(this);
                        }));
  }

  private void put(String key, List<String> addresses) {
    PluginSettings global = settings.createGlobalSettings();
    if (addresses.isEmpty()) {
      global.remove(key);
    } else {
      global.put(key, new ArrayList<>(addresses));
    }
  }

  /** Settings give back an empty list, as an older version stored it, as one with an empty text. */
  private List<String> list(String key) {
    return settings.createGlobalSettings().get(key) instanceof List<?> kept
        ? kept.stream().map(String::valueOf).filter(address -> !address.isBlank()).toList()
        : List.of();
  }
}
