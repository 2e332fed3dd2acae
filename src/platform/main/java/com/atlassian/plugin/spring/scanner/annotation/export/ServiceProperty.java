package com.atlassian.plugin.spring.scanner.annotation.export;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-spring-scanner-annotation
 * 3.0.4 (VERIFIED-BASE).
 */
public @interface ServiceProperty {

  String key();

  String value();
}
