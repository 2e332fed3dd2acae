package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shipped jar starts in both products with every module that it declares for them. */
@SandboxTest
class ShippedPluginIT {

  private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "description");

  @Test
  void enablesEveryModule_inJira(Sandbox sandbox) throws Exception {
    assertThat(sandbox.jira().modules().keys())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(declared("jira"));
  }

  @Test
  void enablesEveryModule_inConfluence(Sandbox sandbox) throws Exception {
    assertThat(sandbox.confluence().modules().keys())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(declared("confluence"));
  }

  private static List<String> declared(String product) throws Exception {
    try (JarFile jar = new JarFile(Repository.pluginJar().toFile());
        InputStream xml = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
      List<String> keys = new ArrayList<>();
      NodeList children = root.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        if (children.item(i) instanceof Element module
            && !NO_MODULES.contains(module.getTagName())
            && Set.of("", product).contains(module.getAttribute("application"))) {
          keys.add(root.getAttribute("key") + ":" + module.getAttribute("key"));
        }
      }
      return keys;
    }
  }
}
