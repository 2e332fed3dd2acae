package org.gtmready.sandbox.jira;

import java.time.Clock;
import org.gtmready.sandbox.host.Product;
import org.gtmready.sandbox.host.ProductHost;
import org.gtmready.sandbox.jira.api.IssueEvents;
import org.gtmready.sandbox.jira.api.IssueObjects;
import org.gtmready.sandbox.jira.api.JiraServices;
import org.gtmready.sandbox.jira.issues.Access;
import org.gtmready.sandbox.jira.issues.FieldRules;
import org.gtmready.sandbox.jira.issues.Issues;
import org.gtmready.sandbox.jira.issues.RemoteLinking;
import org.gtmready.sandbox.jira.issues.Transitions;
import org.gtmready.sandbox.jira.issues.VersionBook;
import org.gtmready.sandbox.jira.jql.Search;
import org.gtmready.sandbox.jira.pages.JiraPages;
import org.gtmready.sandbox.jira.rest.RestApi;
import org.gtmready.sandbox.jira.store.Store;
import org.gtmready.sandbox.jira.workflow.Rules;
import org.gtmready.sandbox.jira.workflow.Workflows;

/** The Jira-like product. */
public final class JiraProduct implements Product {
  private final Clock clock = Clock.systemUTC();
  private Site site;
  private IssueObjects objects;
  private Rules rules;

  @Override
  public String key() {
    return "jira";
  }

  @Override
  public String name() {
    return "Jira";
  }

  @Override
  public void prepare(ProductHost host) {
    Store store = Store.open(host.dataSource(), clock);
    new Seed(store, host.demo()).intoEmptyDatabase();
    Access access = new Access(store.projects());
    RemoteLinking linking = new RemoteLinking(store, access);
    objects = new IssueObjects(store, host.users());
    IssueEvents events = new IssueEvents(host.events(), objects);
    JiraServices.offer(host, store, access, linking, objects);
    JiraServices.offer(host, store, events);
    Workflows workflows =
        new Workflows(store.workflows(), name -> host.modules().createBean(name), host.caches());
    JiraServices.offer(host, workflows);
    rules = new Rules(store.workflows(), workflows);
    FieldRules fieldRules = new FieldRules(store, host.users());
    site =
        new Site(
            host.baseUrl(),
            host.users(),
            store,
            access,
            new Issues(store, access, workflows, fieldRules),
            new Transitions(store, access, workflows, fieldRules, objects::of, events::moved),
            linking,
            new VersionBook(store, access),
            new Search(store, access));
  }

  @Override
  public void mount(ProductHost host) {
    host.rest("/api/2", RestApi.resources(site, clock));
    host.rest("/api/latest", RestApi.resources(site, clock));
    host.rest("/auth/1", RestApi.session(site, host.sessions()));
    host.rest("/auth/latest", RestApi.session(site, host.sessions()));
    JiraPages.mount(host, site, objects, rules);
  }
}
