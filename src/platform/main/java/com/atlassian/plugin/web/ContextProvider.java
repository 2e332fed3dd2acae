package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-webfragment-api
 * 6.0.1 (VERIFIED).
 */
public interface ContextProvider {
  void init(Map<String, String> map) throws PluginParseException;

  Map<String, Object> getContextMap(Map<String, Object> map);
}
