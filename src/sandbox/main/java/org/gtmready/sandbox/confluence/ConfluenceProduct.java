package org.gtmready.sandbox.confluence;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.HostUser;
import com.atlassian.confluence.user.UserAccessor;
import java.time.Clock;
import java.util.Optional;
import org.gtmready.sandbox.confluence.api.Entities;
import org.gtmready.sandbox.confluence.api.PageEvents;
import org.gtmready.sandbox.confluence.api.PageService;
import org.gtmready.sandbox.confluence.api.PermissionService;
import org.gtmready.sandbox.confluence.api.SandboxUser;
import org.gtmready.sandbox.confluence.api.UserService;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.library.Changes;
import org.gtmready.sandbox.confluence.library.Editing;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.library.Placing;
import org.gtmready.sandbox.confluence.library.SpaceWork;
import org.gtmready.sandbox.confluence.pages.ConfluencePages;
import org.gtmready.sandbox.confluence.render.MacroCatalog;
import org.gtmready.sandbox.confluence.render.Site;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.gtmready.sandbox.confluence.rest.Api;
import org.gtmready.sandbox.confluence.search.Search;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.Product;
import org.gtmready.sandbox.host.ProductHost;

/** The Confluence-like product. */
public final class ConfluenceProduct implements Product {

  private Confluence confluence;

  @Override
  public String key() {
    return "confluence";
  }

  @Override
  public String name() {
    return "Confluence";
  }

  @Override
  public void prepare(ProductHost host) {
    HostUser.comeFrom(() -> SandboxUser.of(CurrentUser.get()));
    Stores stores = Stores.open(host.dataSource());
    new DemoContent(stores, host.demo(), host.users()).seed();
    Access access = new Access(stores);
    Entities entities = new Entities(stores, access, host.users());
    Changes changes =
        new Changes(stores, Clock.systemUTC(), new PageEvents(stores, entities, host.events()));
    Editing editing = new Editing(stores, changes);
    Library library = new Library(stores, access, editing, new Placing(stores, changes));
    host.offer(PageManager.class, PageService.over(stores, entities, editing));
    host.offer(PermissionManager.class, PermissionService.over(stores, access, host.users()));
    host.offer(UserAccessor.class, UserService.over(host.users()));
    Site site = new Site(stores, access, host.users(), host.contextPath(), () -> jiraUrl(host));
    MacroCatalog macros = new MacroCatalog(site, host::modules);
    confluence =
        new Confluence(
            host.contextPath(),
            host.users(),
            stores,
            library,
            new SpaceWork(stores, library, editing, changes),
            entities,
            new Search(stores, library),
            macros,
            new StorageRenderer(site, macros));
  }

  @Override
  public void mount(ProductHost host) {
    Api api = new Api(confluence, host.baseUrl());
    host.rest("/api", api.resources().toArray());
    host.rest("/api/latest", api.resources().toArray());
    new ConfluencePages(confluence, host).mount();
  }

  private static Optional<String> jiraUrl(ProductHost host) {
    ApplicationLink link =
        host.service(ApplicationLinkService.class)
            .getPrimaryApplicationLink(JiraApplicationType.class);
    return Optional.ofNullable(link).map(jira -> jira.getDisplayUrl().toString());
  }
}
