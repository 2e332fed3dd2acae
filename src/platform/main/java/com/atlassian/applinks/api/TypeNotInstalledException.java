package com.atlassian.applinks.api;

import java.net.URI;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public class TypeNotInstalledException extends Exception {

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
