package org.gtmready.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.gtmready.core.host.Messages;

/** Words of the plugin's bundles in the language of the acting user, as the host resolves it. */
@Named
public class HostMessages implements Messages {

  private final I18nResolver i18n;

  @Inject
  public HostMessages(@ComponentImport I18nResolver i18n) {
    this.i18n = i18n;
  }

  @Override
  public String text(String key, Object... args) {
    return i18n.getText(
        key,
        Arrays.stream(args)
            .map(arg -> arg instanceof Serializable value ? value : String.valueOf(arg))
            .toArray(Serializable[]::new));
  }
}
