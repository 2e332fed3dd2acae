package org.gtmready.sandbox.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Gives tests the shared hosts, and fails those that make the hosts fail. */
final class SandboxExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestWatcher,
        ParameterResolver {

  private int troublesBefore;

  @Override
  public void beforeAll(ExtensionContext context) {
    Sandboxes.shared();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    troublesBefore = troubles().size();
    SandboxLog.mark();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> all = troubles();
    if (all.size() > troublesBefore) {
      throw new AssertionError(
          "The hosts failed: " + String.join("\n", all.subList(troublesBefore, all.size())));
    }
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    System.err.println("Log of the hosts during " + context.getDisplayName() + ":");
    System.err.println(SandboxLog.sinceMark());
  }

  private static List<String> troubles() {
    List<String> all = new ArrayList<>(NotModelled.calls());
    all.addAll(Sandboxes.shared().jira().failures());
    all.addAll(Sandboxes.shared().confluence().failures());
    return all;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Sandboxes.shared();
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    throw new AssertionError("No test may be skipped: " + context.getDisplayName());
  }
}
