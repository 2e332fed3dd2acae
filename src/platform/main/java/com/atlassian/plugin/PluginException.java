package com.atlassian.plugin;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-api 7.4.0
 * (VERIFIED-BASE).
 */
public class PluginException extends RuntimeException {
  public PluginException() {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginException(String s) {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginException(Throwable throwable) {
    throw new UnsupportedOperationException("declaration only");
  }

  public PluginException(String s, Throwable throwable) {
    throw new UnsupportedOperationException("declaration only");
  }
}
