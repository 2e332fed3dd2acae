package org.gtmready.jira.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gtmready.core.policy.DefaultPolicy;
import org.gtmready.core.policy.OtherEpic;
import org.gtmready.core.policy.layer.PolicyMerge;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;

/** Issue types are named once and kept by id. */
class JiraStartingPolicyTest {

  private static final String KEY = "org.gtmready.gtm-readiness.policy";

  private final Map<String, Object> kept = new HashMap<>();
  private final List<IssueType> types = new ArrayList<>();

  @Test
  void keepsTheEpicByItsId_whenItIsRenamedLater() {
    types("10000", "epic", "10001", "Story");
    assertThat(policy().global().document().issueTypes()).containsExactly("10000");

    types("10000", "Initiative", "10001", "Story", "10009", "Epic");
    assertThat(policy().global().document().issueTypes()).containsExactly("10000");
    assertThat(policy().global().version()).isEqualTo(1);
  }

  @Test
  void looksUpTheDefaultWhenThePluginStarts() {
    types("10000", "Epic");
    policy().onStart();
    types("10000", "Initiative");

    assertThat(policy().global().document().issueTypes()).containsExactly("10000");
  }

  @Test
  void coversNothing_untilThereIsATypeOfThatName() {
    types("1", "Initiative", "2", "Story");
    assertThat(policy().global().document().issueTypes()).isEmpty();
    assertThat(kept).isEmpty();

    types("1", "Initiative", "3", "Epic");
    assertThat(policy().global().document().issueTypes()).containsExactly("3");
  }

  @Test
  void takesOverAPolicyThatKeptNames_withItsVersion() {
    kept.put(KEY, List.of("7", "EPIC", "Feature", "Gone"));
    types("10000", "Epic", "10005", "Feature", "10001", "Story");

    assertThat(policy().global().document().issueTypes())
        .containsExactlyInAnyOrder("10000", "10005");
    assertThat(policy().global().version()).isEqualTo(7);
    types("10000", "Story", "10005", "Bug", "10001", "Epic");
    assertThat(policy().global().document().issueTypes())
        .containsExactlyInAnyOrder("10000", "10005");
  }

  @Test
  void keepsNamesThatFitNothing_untilTheyDo() {
    kept.put(KEY, List.of("7", "Feature"));
    types("10000", "Epic");
    assertThat(policy().global().document().issueTypes()).isEmpty();
    assertThat(kept.get(KEY)).isEqualTo(List.of("7", "Feature"));
  }

  @Test
  void readsThatPlansForOtherEpicsDoNotCount() {
    types("10000", "Epic");
    kept.put(KEY, List.of("ids", "3", "other-epic=block", "10000"));

    assertThat(policy().global().document().onOtherEpic()).isEqualTo(OtherEpic.BLOCK);
    assertThat(policy().global().document().issueTypes()).containsExactly("10000");
    assertThat(policy().global().version()).isEqualTo(3);
  }

  @Test
  void saysTheShippedRequirements() {
    types("10000", "Epic");
    assertThat(PolicyMerge.of(List.of(policy().global()), 0))
        .isEqualTo(DefaultPolicy.covering(Set.of("10000"), 1));
  }

  @Test
  void readsAPolicyThatKnewNothingOfOtherEpics() {
    kept.put(KEY, List.of("ids", "5", "10000", "10001"));
    assertThat(policy().global().document().onOtherEpic()).isEqualTo(OtherEpic.WARN);
    assertThat(policy().global().document().issueTypes())
        .containsExactlyInAnyOrder("10000", "10001");
    assertThat(policy().global().version()).isEqualTo(5);
  }

  /** As on another node or after a restart: nothing is remembered but what is kept. */
  private JiraStartingPolicy policy() {
    PluginSettings settings = mock(PluginSettings.class, this::setting);
    PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
    when(factory.createGlobalSettings()).thenReturn(settings);
    IssueTypeManager manager = mock(IssueTypeManager.class);
    when(manager.getIssueTypes()).thenReturn(List.copyOf(types));
    return new JiraStartingPolicy(factory, manager);
  }

  private Object setting(InvocationOnMock call) {
    return switch (call.getMethod().getName()) {
      case "get" -> kept.get(call.<String>getArgument(0));
      case "put" -> kept.put(call.getArgument(0), call.getArgument(1));
      default -> null;
    };
  }

  private void types(String... idsAndNames) {
    types.clear();
    for (int i = 0; i < idsAndNames.length; i += 2) {
      IssueType type = mock(IssueType.class);
      when(type.getId()).thenReturn(idsAndNames[i]);
      when(type.getName()).thenReturn(idsAndNames[i + 1]);
      types.add(type);
    }
  }
}
