package org.gtmready.confluence.pages;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gtmready.confluence.ShippedLanguages;
import org.gtmready.confluence.reader.MacroBody;
import org.gtmready.confluence.reader.PagePlans;
import org.gtmready.confluence.reader.PlanMarkup;
import org.gtmready.core.host.Messages;
import org.gtmready.core.plan.Field;
import org.gtmready.core.plan.PlanContent;
import org.gtmready.core.plan.PlanTemplate;
import org.gtmready.core.plan.PlanTemplates;
import org.gtmready.core.plan.Plans.Start;

/** Writes a template's form into a page: all of it, or the fields that somebody's plan lacks. */
@ConfluenceComponent
public class FormStart {

  /** Somebody saved the page between our look and our write. */
  private static final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final PageManager pages;
  private final PermissionManager permissions;
  private final PageObserver observer;
  private final ShippedLanguages languages;
  private final Messages words;

  @Inject
  public FormStart(
      @ConfluenceImport PageManager pages,
      @ConfluenceImport PermissionManager permissions,
      PageObserver observer,
      ShippedLanguages languages,
      Messages words) {
    this.pages = pages;
    this.permissions = permissions;
    this.observer = observer;
    this.languages = languages;
    this.words = words;
  }

  /** Writes into a page that the acting user may view. */
  Start write(Page page, String templateKey, int version) {
    Optional<PlanTemplate> template = PlanTemplates.byKey(templateKey);
    if (template.isEmpty()) {
      return new Start.UnknownTemplate();
    }
    if (!permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, page)) {
      return new Start.NotAllowed();
    }
    if (page.getVersion() != version) {
      return new Start.Changed(page.getVersion());
    }
    return write(page, template.get());
  }

  private Start write(Page page, PlanTemplate template) {
    int version = page.getVersion();
    String before = page.getBodyAsString();
    PagePlans plans = observer.read(before);
    Optional<PlanContent> plan = plans.counting(template);
    if (plan.isEmpty()) {
      return new Start.NoMacro();
    }
    List<Field> lacking =
        FormGaps.in(template, observer.judge(template, plan.get(), plans, version));
    if (lacking.isEmpty()) {
      return new Start.NothingMissing();
    }
    Messages language = languages.byCode().getOrDefault(plan.get().language(), words);
    return MacroBody.add(before, template, PlanMarkup.form(template, lacking, language))
            instanceof MacroBody.Result.Written written
        ? save(page, version, before, written.storage())
        : new Start.NoMacro();
  }

  private Start save(Page page, int version, String before, String after) {
    try {
      pages.<Page>saveNewVersion(
          page,
          current -> {
            if (current.getVersion() != version || !before.equals(current.getBodyAsString())) {
              throw new ChangedMeanwhile();
            }
            current.setBodyAsString(after);
          },
          DefaultSaveContext.DEFAULT);
    } catch (ChangedMeanwhile lost) {
      return new Start.Changed(page.getVersion());
    }
    return new Start.Written(version + 1);
  }
}
