package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-webfragment-api
 * 6.0.1 (VERIFIED).
 */
public interface Condition {
  void init(Map<String, String> map) throws PluginParseException;

  boolean shouldDisplay(Map<String, Object> map);
}
