package org.gtmready.scanner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;

/**
 * Annotation processor that finds beans, imported services and exported services in the source and
 * writes the plain-text index that Atlassian Spring Scanner reads when the plugin starts.
 */
@SupportedAnnotationTypes("*")
public final class BeanIndexProcessor extends AbstractProcessor {

  private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

  private enum Role {
    COMPONENT,
    IMPORT,
    EXPORT
  }

  private record Mark(String annotation, Role role, String file) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("jakarta.inject.Named", Role.COMPONENT, "component"),
          new Mark(SCANNER + "component.JiraComponent", Role.COMPONENT, "component-jira"),
          new Mark(
              SCANNER + "component.ConfluenceComponent", Role.COMPONENT, "component-confluence"),
          new Mark(SCANNER + "imports.ComponentImport", Role.IMPORT, "imports"),
          new Mark(SCANNER + "imports.JiraImport", Role.IMPORT, "imports-jira"),
          new Mark(SCANNER + "imports.ConfluenceImport", Role.IMPORT, "imports-confluence"),
          new Mark(SCANNER + "export.ExportAsService", Role.EXPORT, "exports"));

  private final BeanIndex index = new BeanIndex();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Mark mark : MARKS) {
      TypeElement annotation = processingEnv.getElementUtils().getTypeElement(mark.annotation());
      if (annotation != null) {
        round.getElementsAnnotatedWith(annotation).forEach(e -> record(mark, e));
      }
    }
    if (round.processingOver() && !round.errorRaised()) {
      index.write(processingEnv.getFiler(), processingEnv.getMessager());
    }
    return false;
  }

  private void record(Mark mark, Element element) {
    switch (mark.role()) {
      case COMPONENT -> component(mark, element);
      case IMPORT -> imported(mark, element);
      case EXPORT -> {
        String services = names(element, mark.annotation());
        index.add(
            mark.file() + product(element),
            binaryName(element) + (services.isEmpty() ? "" : "#" + services));
      }
    }
  }

  /** Suffix of the files that speak of a bean of one product; empty for a bean of both. */
  private String product(Element bean) {
    return MARKS.stream()
        .filter(mark -> mark.role() == Role.COMPONENT && has(bean, mark))
        .map(mark -> mark.file().substring("component".length()))
        .findFirst()
        .orElse("");
  }

  private void component(Mark mark, Element element) {
    if (element.getKind() != ElementKind.CLASS) {
      return; // @Named on a parameter chooses a bean, it does not declare one
    }
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      error(element, "A bean must be a class that can be constructed");
    }
    long marks = MARKS.stream().filter(m -> m.role() == Role.COMPONENT && has(element, m)).count();
    if (marks > 1) {
      error(element, "A bean belongs to both products or to one: keep one of the annotations");
    }
    index.add(mark.file(), binaryName(element) + named(element, mark.annotation()));
  }

  private void imported(Mark mark, Element element) {
    if (element.asType().getKind() != TypeKind.DECLARED) {
      return;
    }
    Element service = processingEnv.getTypeUtils().asElement(element.asType());
    index.add(mark.file(), binaryName(service) + named(element, mark.annotation()));
  }

  private boolean has(Element element, Mark mark) {
    return mirror(element, mark.annotation()) != null;
  }

  private String named(Element element, String annotation) {
    AnnotationValue value = value(mirror(element, annotation));
    String name = value == null ? "" : value.getValue().toString();
    return name.isEmpty() ? "" : "#" + name;
  }

  private String names(Element element, String annotation) {
    AnnotationValue value = value(mirror(element, annotation));
    return value == null
        ? ""
        : ((List<?>) value.getValue())
            .stream()
                .map(v -> ((AnnotationValue) v).getValue().toString())
                .collect(Collectors.joining(","));
  }

  private static AnnotationMirror mirror(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(m -> m.getAnnotationType().toString().equals(annotation))
        .findFirst()
        .orElse(null);
  }

  private static AnnotationValue value(AnnotationMirror mirror) {
    for (var entry : mirror.getElementValues().entrySet()) {
      ExecutableElement attribute = entry.getKey();
      if (attribute.getSimpleName().contentEquals("value")) {
        return entry.getValue();
      }
    }
    return null;
  }

  private String binaryName(Element type) {
    return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
  }

  private void error(Element element, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
