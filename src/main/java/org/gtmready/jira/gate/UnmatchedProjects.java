package org.gtmready.jira.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Projects in which the gate refused, since this node started, because the policy covers none of
 * their issue types; said once in the log, and to administrators until somebody changes the policy.
 */
@JiraComponent
public class UnmatchedProjects {

  private static final Logger log = LoggerFactory.getLogger(UnmatchedProjects.class);

  private final Set<String> projects = new ConcurrentSkipListSet<>();

  void add(String projectKey) {
    if (projects.add(projectKey)) {
      log.warn(
          "GTM-GATE-002: a workflow of project {} has the GTM gate, and the GTM policy covers none"
              + " of the project's issue types; transitions are refused until an administrator"
              + " chooses issue types in the GTM readiness settings",
          projectKey);
    }
  }

  /** Their keys, in alphabetical order. */
  public List<String> keys() {
    return List.copyOf(projects);
  }
}
