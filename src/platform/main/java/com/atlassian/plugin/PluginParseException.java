package com.atlassian.plugin;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-api 7.4.0
 * (VERIFIED).
 */
public class PluginParseException extends PluginException {

  public PluginParseException() {}

  public PluginParseException(String s) {
    super(s);
  }

  public PluginParseException(Throwable throwable) {
    super(throwable);
  }

  public PluginParseException(String s, Throwable throwable) {
    super(s, throwable);
  }
}
