package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.confluence.pages.PageObserver;
import org.gtmready.core.host.Messages;
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
  private final EpicReadiness jira;
  private final Notes notes;
  private final MacroAssets assets;
  private final Templates templates;
  private final Messages words;

  @Inject
  public PlanCards(
      PageObserver observer,
      @ConfluenceImport PermissionManager permissions,
      EpicReadiness jira,
      Notes notes,
      MacroAssets assets,
      Templates templates,
      Messages words) {
    this.observer = observer;
    this.permissions = permissions;
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
    Optional<PlanFacts> facts =
        drawn.content().map(content -> observer.facts(template, content, version));
    boolean blank = drawn.place() == 0 && RenderedBody.isBlank(body);
    boolean editor =
        entity != null
            && permissions.hasPermission(
                AuthenticatedUserThreadLocal.get(), Permission.EDIT, entity);
    String epic = parameters.getOrDefault("epic", "").strip();
    return new PlanCard(
        template.key(),
        words.text("gtm.template." + template.key() + ".label"),
        words.text("gtm.template." + template.key() + ".guide"),
        entity instanceof Page ? entity.getIdAsString() : "",
        version,
        epic,
        jira.address(epic).orElse(""),
        facts.map(known -> known.filled().size()).orElse(0),
        facts.map(Notes::total).orElse(0),
        facts.map(PlanFacts::complete).orElse(false),
        drawn.place() == 0,
        body,
        facts.filter(known -> !blank).map(known -> notes.of(template, known)).orElse(List.of()),
        blank ? notes.form(template) : List.of(),
        editor,
        editor && entity instanceof Page && output == Output.PAGE);
  }

  /** What is drawn, an empty string where macros stand in no content. */
  private static String storage(ContentEntityObject entity) {
    String storage = entity == null ? null : entity.getBodyAsString();
    return storage == null ? "" : storage;
  }
}
