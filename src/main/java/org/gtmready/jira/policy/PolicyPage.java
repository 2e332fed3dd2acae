package org.gtmready.jira.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Messages;
import org.gtmready.core.host.Users;
import org.gtmready.core.policy.Applicability;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.Requirement;
import org.gtmready.core.policy.RequirementText;
import org.gtmready.core.policy.layer.IssueTypes;
import org.gtmready.core.policy.layer.Layer;
import org.gtmready.core.policy.layer.LayeredPolicies;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.PolicyEditing;
import org.gtmready.core.policy.layer.PolicyFormat;
import org.gtmready.core.policy.layer.PolicyMerge;
import org.gtmready.core.policy.layer.PolicyVersions;
import org.gtmready.core.policy.layer.Projects;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.web.Age;

/** What the page about a policy shows. */
@JiraComponent
public class PolicyPage {

  private static final int VERSIONS = 20;

  private final LayeredPolicies policies;
  private final PolicyEditing editing;
  private final PolicyVersions versions;
  private final PolicyFormat format;
  private final Projects projects;
  private final IssueTypes types;
  private final Users users;
  private final Messages words;
  private final Clock clock;

  @Inject
  public PolicyPage(
      LayeredPolicies policies,
      PolicyEditing editing,
      PolicyVersions versions,
      PolicyFormat format,
      Projects projects,
      IssueTypes types,
      Users users,
      Messages words,
      Clock clock) {
    this.policies = policies;
    this.editing = editing;
    this.versions = versions;
    this.format = format;
    this.projects = projects;
    this.types = types;
    this.users = users;
    this.words = words;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param scope as the REST interface names it
   * @param name of what it holds for
   * @param covers names of issue types
   * @param version that whoever saves replaces
   * @param lockedBy name of the scope that locks this one; empty when none does
   * @param json of this scope's own layer
   */
  public record Model(
      String scope,
      String name,
      String covers,
      List<Row> rows,
      List<LayerRow> layers,
      List<VersionRow> past,
      long version,
      String lockedBy,
      String json) {}

  /**
   * A requirement in force.
   *
   * @param applies to which issues, in words
   * @param from names of the layers that speak of it
   */
  public record Row(
      String name,
      String key,
      String mode,
      String strictness,
      String kinds,
      String applies,
      String from) {}

  /**
   * A layer in force, or the place of one.
   *
   * @param counts false below a locked one
   */
  public record LayerRow(
      String name, long version, boolean locked, boolean counts, int requirements) {}

  /** A version of this scope's layer. */
  public record VersionRow(long version, String by, String age, String at, String why) {}

  Model of(Scope scope) {
    List<Scope> scopes = scopes(scope);
    List<Layer> layers = policies.layers(scopes);
    Policy policy = PolicyMerge.of(layers, scope.kind() == Scope.Kind.PROJECT ? scope.id() : 0);
    Optional<Layer> own = layers.stream().filter(it -> it.scope().equals(scope)).findFirst();
    return new Model(
        scope.toString(),
        name(scope),
        types.all().stream()
            .filter(policy::covers)
            .map(IssueType::name)
            .collect(Collectors.joining(", ")),
        policy.requirements().stream().map(it -> row(it, layers)).toList(),
        layerRows(layers),
        past(scope),
        own.map(Layer::version).orElse(0L),
        editing.lockedBy(scope).map(this::name).orElse(""),
        format.write(own.map(Layer::document).orElse(PolicyDocument.EMPTY)));
  }

  private List<Scope> scopes(Scope scope) {
    return switch (scope.kind()) {
      case GLOBAL -> List.of(Scope.GLOBAL);
      case CATEGORY -> List.of(Scope.GLOBAL, scope);
      case PROJECT ->
          projects.find(scope.id()).map(Projects.Place::scopes).orElse(List.of(Scope.GLOBAL));
    };
  }

  private String name(Scope scope) {
    return switch (scope.kind()) {
      case GLOBAL -> words.text("gtm.policy.global");
      case CATEGORY -> words.text("gtm.policy.category", projects.category(scope.id()).orElse(""));
      case PROJECT ->
          words.text(
              "gtm.policy.project", projects.find(scope.id()).map(Projects.Place::name).orElse(""));
    };
  }

  private List<LayerRow> layerRows(List<Layer> layers) {
    List<Layer> counting = PolicyMerge.inForce(layers);
    return layers.stream()
        .map(
            layer ->
                new LayerRow(
                    name(layer.scope()),
                    layer.version(),
                    layer.document().locked(),
                    counting.contains(layer),
                    layer.document().requirements().size()))
        .toList();
  }

  private List<VersionRow> past(Scope scope) {
    Instant now = clock.instant();
    return versions.of(scope, Long.MAX_VALUE, VERSIONS).stream()
        .map(
            saved ->
                new VersionRow(
                    saved.number(),
                    saved.by().isEmpty() ? "" : users.nameOf(saved.by()),
                    Age.of(saved.at(), now, words),
                    saved.at().toString(),
                    saved.why()))
        .toList();
  }

  private Row row(Requirement it, List<Layer> layers) {
    return new Row(
        RequirementText.name(it, words),
        it.key(),
        words.text("gtm.policy.mode." + it.mode().name()),
        words.text("gtm.policy.strictness." + it.strictness().name()),
        it.kinds().stream()
            .sorted()
            .map(kind -> words.text("gtm.policy.kind." + kind.name()))
            .collect(Collectors.joining(", ")),
        String.join(" ", conditions(it)),
        PolicyMerge.inForce(layers).stream()
            .filter(
                layer ->
                    layer.document().requirements().stream()
                        .anyMatch(rule -> rule.key().equals(it.key())))
            .map(layer -> name(layer.scope()))
            .collect(Collectors.joining(", ")));
  }

  private List<String> conditions(Requirement it) {
    List<String> said = new ArrayList<>();
    said.add(applies(it.applicability()));
    if (it.demands().maxAgeDays() != null) {
      said.add(words.text("gtm.policy.max-age", it.demands().maxAgeDays()));
    }
    if (it.demands().issuesDone()) {
      said.add(words.text("gtm.policy.issues-done"));
    }
    if (!it.demands().waivable()) {
      said.add(words.text("gtm.policy.not-waivable"));
    }
    return said;
  }

  private String applies(Applicability when) {
    return switch (when.kind()) {
      case ALWAYS -> words.text("gtm.policy.always");
      case WHEN -> words.text("gtm.policy.when", when((Applicability.When) when));
      case ANY_OF ->
          ((Applicability.AnyOf) when)
              .parts().stream().map(this::applies).distinct().collect(Collectors.joining(" "));
      case EXEMPT, UNDECIDABLE -> words.text("gtm.policy.exempt");
    };
  }

  private String when(Applicability.When when) {
    List<String> all = new ArrayList<>();
    add(
        all,
        "gtm.policy.when.types",
        types.all().stream()
            .filter(type -> when.issueTypes().contains(type.id()))
            .map(IssueType::name)
            .toList());
    add(all, "gtm.policy.when.tiers", List.copyOf(new TreeSet<>(when.tiers())));
    add(all, "gtm.policy.when.launch-types", List.copyOf(new TreeSet<>(when.launchTypes())));
    add(all, "gtm.policy.when.labels", List.copyOf(new TreeSet<>(when.labels())));
    add(all, "gtm.policy.when.components", List.copyOf(new TreeSet<>(when.components())));
    if (when.due().from() != null) {
      all.add(words.text("gtm.policy.when.from", when.due().from().toString()));
    }
    if (when.due().to() != null) {
      all.add(words.text("gtm.policy.when.to", when.due().to().toString()));
    }
    return String.join("; ", all);
  }

  private void add(List<String> all, String key, List<?> values) {
    if (!values.isEmpty()) {
      all.add(
          words.text(key, values.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
  }
}
