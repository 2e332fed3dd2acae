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
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.Policy;
import org.gtmready.core.policy.PolicySettings;
import org.gtmready.core.policy.PolicyStore;
import org.gtmready.jira.JiraEpics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shipped policy with what Jira's own settings say of it. Jira keeps them in memory on each
 * node, so a decision of the gate costs no query for them.
 *
 * <p>Issue types are kept by id. Names are looked up once, as soon as there are types that fit:
 * that of the shipped default, and those of a policy from before ids were kept. Until then the
 * policy covers nothing, and the gate refuses.
 */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class JiraPolicySettings implements PolicyStore, PolicySettings, LifecycleAware {

  /**
   * Under it a list: {@link #BY_ID}, the policy's version, then {@link #OTHER_EPIC_BLOCKS} where
   * that was chosen and the ids of the issue types that it covers; before ids were kept only the
   * version, then names.
   */
  private static final String POLICY = "org.gtmready.gtm-readiness.policy";

  private static final String BY_ID = "ids";

  /** No id of an issue type: those are digits. */
  private static final String OTHER_EPIC_BLOCKS = "other-epic=block";

  private static final Logger log = LoggerFactory.getLogger(JiraPolicySettings.class);

  private final PluginSettingsFactory settings;
  private final IssueTypeManager types;
  private volatile boolean warned;

  @Inject
  public JiraPolicySettings(
      @ComponentImport PluginSettingsFactory settings, @JiraImport IssueTypeManager types) {
    this.settings = settings;
    this.types = types;
  }

  /** Looks names up before anybody has the time to change them. */
  @Override
  public void onStart() {
    current();
  }

  @Override
  public Policy policyFor(String projectKey) {
    return current();
  }

  @Override
  public Policy current() {
    if (settings.createGlobalSettings().get(POLICY) instanceof List<?> kept) {
      List<String> words = kept.stream().map(String::valueOf).toList();
      return words.get(0).equals(BY_ID)
          ? read(words.subList(2, words.size()), Long.parseLong(words.get(1)))
          : lookUp(words.subList(1, words.size()), Long.parseLong(words.get(0)));
    }
    return lookUp(List.of(DefaultPolicy.ISSUE_TYPE), 1);
  }

  private static Policy read(List<String> choices, long version) {
    Set<String> issueTypes = new TreeSet<>(choices);
    boolean blocks = issueTypes.remove(OTHER_EPIC_BLOCKS);
    return DefaultPolicy.covering(issueTypes, blocks ? OtherEpic.BLOCK : OtherEpic.WARN, version);
  }

  private Policy lookUp(List<String> names, long version) {
    Set<String> found =
        issueTypes().stream()
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
      return DefaultPolicy.covering(Set.of(), version);
    }
    log.info("The GTM policy covers the issue types {}, which were named one of {}", found, names);
    return keep(found, OtherEpic.WARN, version);
  }

  @Override
  public Policy change(Set<String> issueTypes, OtherEpic onOtherEpic) {
    Policy before = current();
    return before.issueTypes().equals(issueTypes) && before.onOtherEpic() == onOtherEpic
        ? before
        : keep(issueTypes, onOtherEpic, before.version() + 1);
  }

  private Policy keep(Set<String> issueTypes, OtherEpic onOtherEpic, long version) {
    List<String> words = new ArrayList<>(List.of(BY_ID, Long.toString(version)));
    if (onOtherEpic == OtherEpic.BLOCK) {
      words.add(OTHER_EPIC_BLOCKS);
    }
    words.addAll(new TreeSet<>(issueTypes));
    settings.createGlobalSettings().put(POLICY, words);
    return DefaultPolicy.covering(issueTypes, onOtherEpic, version);
  }

  @Override
  public List<IssueType> issueTypes() {
    return types.getIssueTypes().stream().sorted().map(JiraEpics::type).toList();
  }
}
