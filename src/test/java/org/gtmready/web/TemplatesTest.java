package org.gtmready.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gtmready.core.host.Messages;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  /** A host creates beans on threads whose class loader knows nothing of a plugin. */
  @Test
  void findsTemplates_whateverTheThreadsClassLoaderIs() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      Messages words = (key, args) -> key;

      assertThat(new Templates().render("jira/panel-failed.jte", Map.of("words", words)))
          .contains("gtm.");
      assertThat(thread.getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
