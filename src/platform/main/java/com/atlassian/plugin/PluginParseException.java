package com.atlassian.plugin;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-api 7.4.0
 * (VERIFIED).
 */
public class PluginParseException extends PluginException {
  public PluginParseException() {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginParseException(String s) {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginParseException(Throwable throwable) {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginParseException(String s, Throwable throwable) {
    throw new UnsupportedOperationException("declaration only");
  }
}
