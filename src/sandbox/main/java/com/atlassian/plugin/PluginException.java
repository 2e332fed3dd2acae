package com.atlassian.plugin;

/** Trouble in the plugin system. Working copy of the Atlassian class of this name. */
public class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

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
