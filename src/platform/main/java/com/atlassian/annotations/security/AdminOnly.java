package com.atlassian.annotations.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declaration of the Atlassian type of this name. Signature: named in the "secure endpoints" guide
 * only; present from atlassian-annotations 5.x, absent in 4.0.1; retention/targets FROM-MEMORY
 * (FROM-MEMORY).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface AdminOnly {}
