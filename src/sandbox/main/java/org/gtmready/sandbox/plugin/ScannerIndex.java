package org.gtmready.sandbox.plugin;

import java.beans.Introspector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The files in META-INF/plugin-components: common lines, then those of the product. */
final class ScannerIndex {

  private final Plugin plugin;
  private final String product;

  ScannerIndex(Plugin plugin, String product) {
    this.plugin = plugin;
    this.product = product;
  }

  /**
   * A class and the name of its bean.
   *
   * @param beanName empty: the bean's annotations name it
   */
  record Entry(String className, String beanName) {}

  /** A bean offered to other plugins. */
  record Export(String className, List<String> interfaces) {}

  List<Entry> components() {
    return lines("component").map(line -> entry(line, false)).toList();
  }

  List<Entry> imports() {
    return lines("imports").map(line -> entry(line, true)).toList();
  }

  List<Export> exports() {
    return lines("exports")
        .map(line -> line.split("#", 2))
        .map(parts -> new Export(parts[0], List.of(parts[1].split(","))))
        .toList();
  }

  private static Entry entry(String line, boolean nameByClass) {
    String[] parts = line.split("#", 2);
    String simpleName = parts[0].substring(parts[0].lastIndexOf('.') + 1);
    String byClass = nameByClass ? Introspector.decapitalize(simpleName) : "";
    return new Entry(parts[0], parts.length > 1 ? parts[1] : byClass);
  }

  private Stream<String> lines(String name) {
    return Stream.of(name, name + "-" + product)
        .flatMap(file -> plugin.file("META-INF/plugin-components/" + file).stream())
        .flatMap(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
        .map(String::trim)
        .filter(line -> !line.isEmpty())
        .distinct();
  }
}
