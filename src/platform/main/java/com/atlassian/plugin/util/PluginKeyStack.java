package com.atlassian.plugin.util;

/** Which plugin is at work; Active Objects asks for its metrics. Not tracked here. */
public final class PluginKeyStack {

  private PluginKeyStack() {}

  public static String getFirstPluginKey() {
    return null;
  }
}
