package com.atlassian.plugin;

/** Trouble in the plugin system. Working copy of the Atlassian class of this name. */
public class PluginParseException extends PluginException {

  private static final long serialVersionUID = 1L;

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
