package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-spring-scanner-annotation
 * 3.0.4 (VERIFIED).
 */
@Target(value = {ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD})
@Retention(value = RetentionPolicy.RUNTIME)
public @interface ConfluenceComponent {

  String value() default "";
}
