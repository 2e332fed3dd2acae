package org.gtmready.sandbox.services;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import org.gtmready.sandbox.host.NotModelled;

/** SAL's settings of plugins, kept with the host's own: strings and lists of strings. */
public final class StoredPluginSettings implements PluginSettingsFactory {

  private static final int LONGEST_KEY = 100;
  private static final String DOCS =
      "https://docs.atlassian.com/sal-api/latest/com/atlassian/sal/api/pluginsettings/PluginSettings.html";

  private final Settings settings;

  public StoredPluginSettings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public PluginSettings createSettingsForKey(String key) {
    return new Stored(key + ".");
  }

  @Override
  public PluginSettings createGlobalSettings() {
    return new Stored("");
  }

  /** The settings of one project or space, or of the whole site. */
  private final class Stored implements PluginSettings {

    private static final String TEXT = "#java.lang.String\n";
    private static final String LIST = "#java.util.List\n";

    private final String prefix;

    Stored(String prefix) {
      this.prefix = "plugin." + prefix;
    }

    @Override
    public Object get(String key) {
      String stored = settings.get(name(key)).orElse(null);
      if (stored == null) {
        return null;
      }
      return stored.startsWith(LIST)
          ? List.of(stored.substring(LIST.length()).split("\n", -1))
          : stored.substring(TEXT.length());
    }

    @Override
    public Object put(String key, Object value) {
      Object before = get(key);
      if (value instanceof String text) {
        settings.set(name(key), TEXT + text);
      } else if (value instanceof List<?> list) {
        settings.set(
            name(key), LIST + String.join("\n", list.stream().map(String.class::cast).toList()));
      } else {
        throw NotModelled.call(
            PluginSettings.class, "put(String, " + value.getClass().getName() + ")", DOCS);
      }
      return before;
    }

    @Override
    public Object remove(String key) {
      Object before = get(key);
      settings.set(name(key), null);
      return before;
    }

    private String name(String key) {
      if (key == null || key.length() > LONGEST_KEY) {
        throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters: " + key);
      }
      return prefix + key;
    }
  }
}
