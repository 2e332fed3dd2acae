package org.gtmready.confluence.pages;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.PagePlans;
import org.gtmready.confluence.reader.PlanReader;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanChecker;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanOwners;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.lint.LintRules;

/** Turns a page entity into facts. */
@ConfluenceComponent
public class PageObserver {

  /** Confluence's name for the kind of restriction that hides a page. */
  private static final String VIEW_RESTRICTION = "View";

  private final ApplicationProperties confluence;
  private final PlanReader reader;
  private final PlanChecker checker;
  private final UserAccessor users;
  private final Clock clock;

  @Inject
  public PageObserver(
      @ComponentImport ApplicationProperties confluence,
      @ConfluenceImport UserAccessor users,
      ShippedLanguages languages,
      Clock clock) {
    this.confluence = confluence;
    this.users = users;
    this.reader = new PlanReader(PlanTemplates.all(), languages.byCode());
    this.checker = new PlanChecker(languages, LintRules.shipped());
    this.clock = clock;
  }

  /** Facts of a page, whoever asks. */
  public PageFacts facts(Page page, long observation) {
    var observedAt = clock.instant();
    return new PageFacts(
        page.getIdAsString(),
        page.isDeleted() ? PageFacts.State.TRASHED : PageFacts.State.CURRENT,
        page.getTitle(),
        // Jira shows addresses to people who may not view the page: by id, they tell no title.
        confluence.getBaseUrl(UrlMode.CANONICAL) + page.getIdBasedPageUrl(),
        isRestricted(page),
        page.getVersion(),
        observedAt,
        observation,
        plans(page.getBodyAsString(), page.getVersion()));
  }

  /** The plans in a page's storage format. */
  public PagePlans read(String storage) {
    return reader.read(storage);
  }

  private List<PlanFacts> plans(String storage, int version) {
    List<PlanFacts> plans = new ArrayList<>();
    for (PlanContent content : read(storage).counting()) {
      PlanTemplates.byKey(content.template())
          .ifPresent(template -> plans.add(facts(template, content, version)));
    }
    return plans;
  }

  /** Judges a plan that was found in the given page version. */
  public JudgedPlan judge(PlanTemplate template, PlanContent content, int version) {
    return new JudgedPlan(content, facts(template, content, version));
  }

  private PlanFacts facts(PlanTemplate template, PlanContent content, int version) {
    return checker
        .check(template, content, version)
        .ownedBy(names(PlanOwners.in(template, content)));
  }

  /** Only of those who can still be asked. */
  private List<String> names(List<String> mentioned) {
    return mentioned.stream()
        .map(this::user)
        .filter(user -> user != null && !isDeactivated(user))
        .map(User::getFullName)
        .filter(name -> name != null && !name.isBlank())
        .toList();
  }

  private User user(String mentioned) {
    User byKey = users.getExistingUserByKey(new UserKey(mentioned));
    return byKey == null ? users.getUserByName(mentioned) : byKey;
  }

  @SuppressWarnings("deprecation") // Confluence has no other way to ask
  private boolean isDeactivated(User user) {
    return users.isDeactivated(user.getName());
  }

  private static boolean isRestricted(Page page) {
    return page.hasPermissions(VIEW_RESTRICTION)
        || page.getAncestors().stream().anyMatch(up -> up.hasPermissions(VIEW_RESTRICTION));
  }
}
