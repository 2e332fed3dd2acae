package org.gtmready.sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of atlassian-plugin.xml, read only. */
public final class ModuleElement {

  private final Element element;

  ModuleElement(Element element) {
    this.element = element;
  }

  /** Such as {@code web-panel}. */
  public String type() {
    return element.getTagName();
  }

  /** Value of an attribute, empty string when it is not there. */
  public String attribute(String name) {
    return element.getAttribute(name);
  }

  public String attribute(String name, String otherwise) {
    return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
  }

  /**
   * Value of an attribute that must be there.
   *
   * @throws PluginException when it is not
   */
  public String required(String name) {
    String value = attribute(name);
    if (value.isBlank()) {
      throw new PluginException(this + " has no attribute '" + name + "'");
    }
    return value;
  }

  /** The module's key, which every module must have. */
  public String key() {
    return required("key");
  }

  /** Text in the element, trimmed. */
  public String text() {
    return element.getTextContent().trim();
  }

  public List<ModuleElement> children() {
    List<ModuleElement> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(new ModuleElement(child));
      }
    }
    return children;
  }

  public List<ModuleElement> children(String type) {
    return children().stream().filter(child -> child.type().equals(type)).toList();
  }

  public Optional<ModuleElement> child(String type) {
    return children(type).stream().findFirst();
  }

  /** The {@code param} children: name to value, which is an attribute or the text. */
  public Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    children("param")
        .forEach(
            param -> params.put(param.required("name"), param.attribute("value", param.text())));
    return params;
  }

  /** The child resource of this type and name. */
  public Optional<ModuleElement> resource(String type, String name) {
    return children("resource").stream()
        .filter(it -> it.attribute("type").equals(type) && it.attribute("name").equals(name))
        .findFirst();
  }

  @Override
  public String toString() {
    return "<" + type() + " key=\"" + attribute("key") + "\">";
  }
}
