package com.atlassian.plugin;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-api 7.4.0
 * (VERIFIED-BASE).
 */
public class PluginException extends RuntimeException {

  public PluginException() {}

  public PluginException(String s) {
    super(s);
  }

  public PluginException(Throwable throwable) {
    super(throwable);
  }

  public PluginException(String s, Throwable throwable) {
    super(s, throwable);
  }
}
