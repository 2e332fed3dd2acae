package org.gtmready.confluence.pages;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.PagePlans;
import org.gtmready.confluence.reader.PlanReader;
import org.gtmready.core.plan.CheckContext;
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
  private final ConfluencePeople people;
  private final Clock clock;

  @Inject
  public PageObserver(
      @ComponentImport ApplicationProperties confluence,
      ConfluencePeople people,
      ShippedLanguages languages,
      Clock clock) {
    this.confluence = confluence;
    this.people = people;
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
        plans(page));
  }

  /** The plans in a page's storage format. */
  public PagePlans read(String storage) {
    return reader.read(storage);
  }

  private List<PlanFacts> plans(Page page) {
    List<PlanContent> contents = read(page.getBodyAsString()).counting();
    List<PlanFacts> facts = checker.check(contents, page.getVersion(), CheckContext.of(people));
    Date saved = page.getLastModificationDate();
    List<PlanFacts> owned = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      owned.add(
          owned(facts.get(i), contents.get(i)).writtenAt(saved == null ? null : saved.toInstant()));
    }
    return owned;
  }

  /** Judges a plan that was found in the given version of a page, beside the page's others. */
  public JudgedPlan judge(PlanTemplate template, PlanContent content, PagePlans page, int version) {
    CheckContext context = CheckContext.of(people).besideHubOf(checker.hubTier(page.counting()));
    PlanFacts facts = checker.check(template, content, version, context);
    return new JudgedPlan(content, owned(facts, content));
  }

  private PlanFacts owned(PlanFacts facts, PlanContent content) {
    PlanTemplate template = PlanTemplates.byKey(facts.template()).orElseThrow();
    return facts.ownedBy(people.active(PlanOwners.in(template, content)));
  }

  private static boolean isRestricted(Page page) {
    return page.hasPermissions(VIEW_RESTRICTION)
        || page.getAncestors().stream().anyMatch(up -> up.hasPermissions(VIEW_RESTRICTION));
  }
}
