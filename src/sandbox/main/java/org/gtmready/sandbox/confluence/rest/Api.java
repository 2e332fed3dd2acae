package org.gtmready.sandbox.confluence.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;

/** What all resources share: the product, and how its things look as JSON. */
public final class Api {

  private final Confluence confluence;
  private final Links links;
  private final PeopleJson people;
  private final SpaceJson spaces;
  private final VersionJson versions;
  private final PropertyJson properties;
  private final RestrictionJson restrictions;
  private final ContentJson content;

  public Api(Confluence confluence, String baseUrl) {
    this.confluence = confluence;
    this.links = new Links(baseUrl, confluence.contextPath());
    this.people = new PeopleJson(links, confluence.users());
    this.spaces = new SpaceJson(links, this::page);
    this.versions = new VersionJson(links, people);
    this.properties = new PropertyJson(links);
    this.restrictions = new RestrictionJson(links, confluence.library(), people);
    this.content =
        new ContentJson(
            links,
            confluence.stores(),
            confluence.library(),
            spaces,
            versions,
            new BodyJson(confluence.entities(), confluence.renderer()),
            restrictions);
  }

  private Optional<Map<String, Object>> page(long id) {
    return confluence
        .stores()
        .pages()
        .byId(id)
        .filter(page -> confluence.library().access().canView(user(), page))
        .map(page -> content.inList(page, Expand.of("", "")));
  }

  /** The resources under {@code /rest/api}. */
  public List<Object> resources() {
    return List.of(
        new SpaceResource(this),
        new ContentResource(this),
        new ChildResource(this),
        new LabelResource(this),
        new PropertyResource(this),
        new RestrictionResource(this),
        new SearchResource(this),
        new ConvertResource(this),
        new UserResource(this),
        new Failures());
  }

  Confluence confluence() {
    return confluence;
  }

  Links links() {
    return links;
  }

  PeopleJson people() {
    return people;
  }

  SpaceJson spaces() {
    return spaces;
  }

  VersionJson versions() {
    return versions;
  }

  PropertyJson properties() {
    return properties;
  }

  RestrictionJson restrictions() {
    return restrictions;
  }

  ContentJson content() {
    return content;
  }

  /** Who asks; null when anonymous. */
  static User user() {
    return CurrentUser.get();
  }
}
