package org.gtmready.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * atlassian-plugin.xml as one product sees it: modules of other products are left out.
 *
 * @param key plugin key
 * @param modules modules of this product, in the order of the file
 * @param resources resources of the plugin itself
 */
public record Descriptor(String key, List<ModuleElement> modules, List<ModuleElement> resources) {

  private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource", "description");

  /**
   * Reads the descriptor for a product.
   *
   * @throws PluginException when it cannot be read or two modules have one key
   */
  static Descriptor read(InputStream xml, String product) {
    ModuleElement root = parse(xml);
    List<ModuleElement> modules =
        root.children().stream()
            .filter(element -> !NO_MODULES.contains(element.type()))
            .filter(element -> isFor(product, element))
            .filter(element -> !element.attribute("state").equals("disabled"))
            .toList();
    Set<String> keys = new HashSet<>();
    for (ModuleElement module : modules) {
      if (!keys.add(module.key())) {
        throw new PluginException("Two modules have the key '" + module.key() + "'");
      }
    }
    List<ModuleElement> resources =
        root.children("resource").stream().filter(it -> isFor(product, it)).toList();
    return new Descriptor(root.key(), modules, resources);
  }

  private static boolean isFor(String product, ModuleElement element) {
    String application = element.attribute("application");
    return application.isEmpty() || application.equals(product);
  }

  private static ModuleElement parse(InputStream xml) {
    try (xml) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new ModuleElement(factory.newDocumentBuilder().parse(xml).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new PluginException("Cannot read atlassian-plugin.xml: " + e.getMessage(), e);
    }
  }
}
