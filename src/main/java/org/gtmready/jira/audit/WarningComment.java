package org.gtmready.jira.audit;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import org.gtmready.core.audit.DecisionSentences;
import org.gtmready.core.audit.JudgedRequirement;
import org.gtmready.core.audit.Passage;
import org.gtmready.core.host.Messages;
import org.gtmready.core.policy.PolicyStore;

/**
 * The comment that a transition leaves which was made although something was open. It says which
 * requirements and how they stand, as everybody may know who browses the epic, and nothing of any
 * page; in the language and under the name of whoever made the transition.
 */
@JiraComponent
public class WarningComment {

  private final CommentManager comments;
  private final PolicyStore policies;
  private final Messages words;

  @Inject
  public WarningComment(@JiraImport CommentManager comments, PolicyStore policies, Messages words) {
    this.comments = comments;
    this.policies = policies;
    this.words = words;
  }

  void leave(
      Issue issue, ApplicationUser author, Passage passage, List<JudgedRequirement> warnings) {
    DecisionSentences sentences =
        new DecisionSentences(words, policies.policyFor(issue.getProjectObject().getKey()));
    comments.create(issue, author, sentences.warning(passage, warnings), true);
  }
}
