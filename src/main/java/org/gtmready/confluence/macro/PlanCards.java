package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.confluence.macro.PlanCard.Note;
import org.gtmready.confluence.macro.PlanCard.Start;
import org.gtmready.confluence.pages.FormGaps;
import org.gtmready.confluence.pages.JudgedPlan;
import org.gtmready.confluence.pages.PageObserver;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.Finding;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.sync.EpicReadiness;
import org.gtmready.web.Templates;

/** Renders a plan macro: the page's own content, and around it what is known of the plan. */
@ConfluenceComponent
public class PlanCards {

  private final PageObserver observer;
  private final PermissionManager permissions;
  private final ApplicationProperties confluence;
  private final EpicReadiness jira;
  private final Notes notes;
  private final MacroAssets assets;
  private final Templates templates;
  private final Messages words;

  @Inject
  public PlanCards(
      PageObserver observer,
      @ConfluenceImport PermissionManager permissions,
      @ComponentImport ApplicationProperties confluence,
      EpicReadiness jira,
      Notes notes,
      MacroAssets assets,
      Templates templates,
      Messages words) {
    this.observer = observer;
    this.permissions = permissions;
    this.confluence = confluence;
    this.jira = jira;
    this.notes = notes;
    this.assets = assets;
    this.templates = templates;
    this.words = words;
  }

  /** HTML of the macro of a template. */
  String card(String key, Map<String, String> parameters, String body, ConversionContext context) {
    PlanTemplate template = PlanTemplates.byKey(key).orElseThrow();
    Output output = Output.of(context);
    PlanCard card = card(template, parameters, body, context, output);
    if (output == Output.WORDS) {
      return templates.render("confluence/plan-words.jte", Map.of("card", card, "words", words));
    }
    assets.require();
    return templates.render("confluence/plan.jte", Map.of("card", card, "words", words));
  }

  private PlanCard card(
      PlanTemplate template,
      Map<String, String> parameters,
      String body,
      ConversionContext context,
      Output output) {
    ContentEntityObject entity = context.getEntity();
    DrawnPage.Drawn drawn = DrawnPage.of(context, storage(entity), observer::read).next(template);
    int version = entity == null ? 0 : entity.getVersion();
    Optional<JudgedPlan> plan =
        drawn
            .content()
            .filter(content -> drawn.isRead())
            .map(content -> observer.judge(template, content, drawn.page(), version));
    Optional<PlanFacts> facts = plan.map(JudgedPlan::facts);
    boolean counts = drawn.counts();
    boolean blank = counts && RenderedBody.isBlank(body);
    boolean editor = entity != null && mayEdit(entity);
    String epic = parameters.getOrDefault("epic", "").strip();
    List<Note> said =
        counts
            ? plan.filter(known -> !blank).map(known -> notes.of(template, known)).orElse(List.of())
            : notes.ofTheWhole(findings(drawn, facts));
    boolean hasPlaces = !blank && (counts || drawn.isRead());
    return new PlanCard(
        template.key(),
        words.text("gtm.template." + template.key() + ".label"),
        words.text("gtm.template." + template.key() + ".guide"),
        entity instanceof Page ? entity.getIdAsString() : "",
        version,
        epic,
        jira.address(epic).orElse(""),
        facts.map(PlanFacts::filledOfTotal).orElse(0),
        facts.map(PlanFacts::total).orElse(0),
        facts.map(PlanFacts::tier).orElse(0),
        facts.map(PlanFacts::complete).orElse(false),
        counts,
        body,
        said,
        hasPlaces ? notes.placesWithout(said, template, drawn.place()) : List.of(),
        blank ? notes.form(template, facts) : List.of(),
        editor,
        editor && output == Output.PAGE ? start(template, plan, entity) : Start.NONE,
        editor && output == Output.PAGE ? editUrl(entity) : "");
  }

  /** What is known of a plan, if only by the place where it stands. */
  private static List<Finding> findings(DrawnPage.Drawn drawn, Optional<PlanFacts> facts) {
    return facts
        .map(PlanFacts::findings)
        .or(() -> drawn.content().map(PlanContent::findings))
        .orElse(List.of());
  }

  private String editUrl(ContentEntityObject entity) {
    return entity instanceof Page page && page.isLatestVersion()
        ? confluence.getBaseUrl(UrlMode.RELATIVE_CANONICAL)
            + "/pages/editpage.action?pageId="
            + page.getIdAsString()
        : "";
  }

  /** Who may edit an old version is decided by the page as it is now. */
  private boolean mayEdit(ContentEntityObject entity) {
    Object current = entity instanceof Page page ? page.getLatestVersion() : entity;
    return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, current);
  }

  private Start start(
      PlanTemplate template, Optional<JudgedPlan> plan, ContentEntityObject entity) {
    if (!(entity instanceof Page page) || plan.isEmpty()) {
      return Start.NONE;
    }
    List<Field> lacking = FormGaps.in(template, plan.get());
    String current =
        page.isLatestVersion()
            ? ""
            : confluence.getBaseUrl(UrlMode.RELATIVE_CANONICAL)
                + page.getLatestVersion().getIdBasedPageUrl();
    return new Start(lacking.size(), lacking.size() == template.fields().size(), current);
  }

  /** What is drawn, an empty string where macros stand in no content. */
  private static String storage(ContentEntityObject entity) {
    String storage = entity == null ? null : entity.getBodyAsString();
    return storage == null ? "" : storage;
  }
}
