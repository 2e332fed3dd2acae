package org.gtmready.sandbox.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that runs against both hosts with the shipped jar; its methods may take a {@link
 * org.gtmready.sandbox.host.Sandbox}. The hosts start once for all such classes, with the demo
 * data. A call that the sandbox does not model, or an exception that came out of a servlet or
 * listener, fails the test in which it happened, and only then the log is shown.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
@interface SandboxTest {}
