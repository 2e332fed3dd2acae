package com.atlassian.sal.api.pluginsettings;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface PluginSettingsFactory {
  PluginSettings createSettingsForKey(String s);

  PluginSettings createGlobalSettings();
}
