package com.atlassian.applinks.api;

import java.net.URI;

/** A link of an unknown type. Working copy of the Atlassian class of this name. */
public class TypeNotInstalledException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final String name;
  private final transient URI rpcUrl;

  public TypeNotInstalledException(String type) {
    this(type, null, null);
  }

  public TypeNotInstalledException(String type, String name, URI rpcUrl) {
    super("Application link type not installed: " + type);
    this.type = type;
    this.name = name;
    this.rpcUrl = rpcUrl;
  }

  public String getType() {
    return type;
  }

  public String getName() {
    return name;
  }

  public URI getRpcUrl() {
    return rpcUrl;
  }

  public String getMessageKey() {
    return "applinks.type.not.installed";
  }
}
