package org.gtmready.jira.settings;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.EmptySet;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy.LaunchLabels;
import org.gtmready.core.policy.layer.IssueTypes;
import org.gtmready.core.policy.layer.Layer;
import org.gtmready.core.policy.layer.PolicyDocument;
import org.gtmready.core.policy.layer.RequirementRule;
import org.gtmready.core.policy.layer.Scope;
import org.gtmready.core.policy.layer.StartingPolicy;
import org.gtmready.jira.JiraEpics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shipped policy with what Jira's own settings say of it, until somebody saves a policy. Jira
 * keeps them in memory on each node, so a decision of the gate costs no query for them.
 *
 * <p>Issue types are kept by id. Names are looked up once, as soon as there are types that fit:
 * that of the shipped default, and those of a policy from before ids were kept. Until then the
 * policy covers nothing, and the gate refuses.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class JiraStartingPolicy implements StartingPolicy, IssueTypes, LifecycleAware {

  /**
   * Under it a list: {@link #BY_ID}, the policy's version, then {@link #OTHER_EPIC_BLOCKS} where
   * that was chosen and the ids of the issue types that it covers; before ids were kept only the
   * version, then names.
   */
  private static final String POLICY = "org.gtmready.gtm-readiness.policy";

  private static final String BY_ID = "ids";

  /** No id of an issue type: those are digits. */
  private static final String OTHER_EPIC_BLOCKS = "other-epic=block";

  private static final Logger log = LoggerFactory.getLogger(JiraStartingPolicy.class);

  private final PluginSettingsFactory settings;
  private final IssueTypeManager types;
  private volatile boolean warned;

  @Inject
  public JiraStartingPolicy(
      @ComponentImport PluginSettingsFactory settings, @JiraImport IssueTypeManager types) {
    this.settings = settings;
    this.types = types;
  }

  /** Looks names up before anybody has the time to change them. */
  @Override
  public void onStart() {
    global();
  }

  @Override
  public Layer global() {
    if (settings.createGlobalSettings().get(POLICY) instanceof List<?> kept) {
      List<String> words = kept.stream().map(String::valueOf).toList();
      return words.get(0).equals(BY_ID)
          ? read(words.subList(2, words.size()), Long.parseLong(words.get(1)))
          : lookUp(words.subList(1, words.size()), Long.parseLong(words.get(0)));
    }
    return lookUp(List.of(DefaultPolicy.ISSUE_TYPE), 1);
  }

  private static Layer read(List<String> choices, long version) {
    Set<String> issueTypes = new TreeSet<>(choices);
    boolean blocks = issueTypes.remove(OTHER_EPIC_BLOCKS);
    return layer(issueTypes, blocks ? OtherEpic.BLOCK : OtherEpic.WARN, version);
  }

  private Layer lookUp(List<String> names, long version) {
    Set<String> found =
        all().stream()
            .filter(type -> names.stream().anyMatch(type.name()::equalsIgnoreCase))
            .map(IssueType::id)
            .collect(Collectors.toUnmodifiableSet());
    if (found.isEmpty()) {
      if (!warned) {
        warned = true;
        log.warn(
            "GTM-GATE-002: no issue type is named one of {}; the GTM gate refuses until an"
                + " administrator chooses issue types in the GTM readiness settings",
            names);
      }
      return layer(Set.of(), OtherEpic.WARN, version);
    }
    log.info("The GTM policy covers the issue types {}, which were named one of {}", found, names);
    List<String> words = new ArrayList<>(List.of(BY_ID, Long.toString(version)));
    words.addAll(new TreeSet<>(found));
    settings.createGlobalSettings().put(POLICY, words);
    return layer(found, OtherEpic.WARN, version);
  }

  private static Layer layer(Set<String> issueTypes, OtherEpic onOtherEpic, long version) {
    return new Layer(
        Scope.GLOBAL,
        version,
        new PolicyDocument(
            false,
            issueTypes,
            Set.of(),
            EmptySet.WARN,
            onOtherEpic,
            LaunchLabels.NONE,
            null,
            DefaultPolicy.requirements().stream().map(RequirementRule::of).toList()));
  }

  @Override
  public List<IssueType> all() {
    return types.getIssueTypes().stream().sorted().map(JiraEpics::type).toList();
  }
}
