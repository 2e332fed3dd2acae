package org.gtmready.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The filtered {@code atlassian-plugin.xml}, as it stands in the jar. */
record Descriptor(Element root) {

  static Descriptor read() {
    try {
      return new Descriptor(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(Sources.CLASSES.resolve("atlassian-plugin.xml").toFile())
              .getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  String key() {
    return root.getAttribute("key");
  }

  /** The modules: every element below the root that has a key. */
  List<Element> modules() {
    return children(root).filter(element -> element.hasAttribute("key")).toList();
  }

  List<Element> modules(String type) {
    return modules().stream().filter(module -> module.getTagName().equals(type)).toList();
  }

  /** An element and all below it. */
  static Stream<Element> within(Element element) {
    return Stream.concat(Stream.of(element), children(element).flatMap(Descriptor::within));
  }

  /** Names of the classes that an element and all below it call for. */
  static List<String> classes(Element module) {
    List<String> names = new ArrayList<>();
    within(module)
        .forEach(
            element -> {
              if (element.hasAttribute("class")) {
                names.add(element.getAttribute("class"));
              }
              if (element.getTagName().endsWith("-class")
                  || element.getTagName().equals("entity")) {
                names.add(element.getTextContent().strip());
              }
            });
    return names;
  }

  private static Stream<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children.stream();
  }
}
