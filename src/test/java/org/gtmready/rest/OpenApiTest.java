package org.gtmready.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the REST interface says what the classes do, and nothing else. */
class OpenApiTest {

  private static final JsonNode API = read();

  @Test
  void describesEveryEndpointAndNoOther() {
    Set<String> described = new TreeSet<>();
    API.get("paths")
        .properties()
        .forEach(
            path ->
                verbs(path.getValue())
                    .forEach(
                        verb ->
                            described.add(
                                path.getValue().get("x-product").asText()
                                    + " "
                                    + verb
                                    + " "
                                    + path.getKey())));

    assertThat(described).isEqualTo(implemented());
  }

  @ParameterizedTest
  @MethodSource("records")
  void describesTheMembersOfEachBody(String schema) throws ClassNotFoundException {
    JsonNode described = API.get("components").get("schemas").get(schema);
    Class<?> type = Class.forName(described.get("x-record").asText());
    List<String> members =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(names(described.get("properties"))).containsExactlyElementsOf(members);
    described.get("required").forEach(name -> assertThat(members).contains(name.asText()));
  }

  @Test
  void describesEveryView() {
    List<String> described = new ArrayList<>();
    API.get("components")
        .get("schemas")
        .forEach(schema -> described.add(schema.path("x-record").asText()));

    assertThat(described)
        .containsAll(
            classes()
                .filter(JavaClass::isRecord)
                .filter(c -> c.getName().matches(".*(View|Request)(\\$.*)?"))
                .map(JavaClass::getName)
                .toList());
  }

  @Test
  void pointsToNothingThatIsNotThere() {
    API.findValuesAsText("$ref")
        .forEach(ref -> assertThat(API.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  static List<String> records() {
    return API.get("components").get("schemas").properties().stream()
        .filter(schema -> schema.getValue().has("x-record"))
        .map(schema -> schema.getKey())
        .toList();
  }

  private static Set<String> implemented() {
    Set<String> endpoints = new TreeSet<>();
    classes()
        .map(JavaClass::reflect)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(
            type -> {
              String product =
                  type.getPackageName()
                      .replaceAll(".*\\.", "")
                      .replace("link", "both")
                      .replace("policy", "jira");
              for (Method method : type.getDeclaredMethods()) {
                String verb = verb(method);
                if (verb != null) {
                  endpoints.add(product + " " + verb + " " + path(type, method));
                }
              }
            });
    return endpoints;
  }

  private static Stream<JavaClass> classes() {
    return new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("org.gtmready.rest")
            .stream();
  }

  private static String path(Class<?> type, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        "/" + type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
    String clean = path.replaceAll("/+", "/").replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    return clean.length() > 1 && clean.endsWith("/")
        ? clean.substring(0, clean.length() - 1)
        : clean;
  }

  private static String verb(Method method) {
    return Stream.of(GET.class, POST.class, PUT.class, DELETE.class)
        .filter(method::isAnnotationPresent)
        .map(verb -> verb.getSimpleName())
        .findFirst()
        .orElse(null);
  }

  private static List<String> verbs(JsonNode path) {
    return names(path).stream()
        .filter(Set.of("get", "post", "put", "delete")::contains)
        .map(verb -> verb.toUpperCase(Locale.ROOT))
        .toList();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read() {
    java.nio.file.Path file =
        java.nio.file.Path.of(System.getProperty("basedir", "src"))
            .toAbsolutePath()
            .getParent()
            .resolve("docs/openapi.yaml");
    try {
      return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
