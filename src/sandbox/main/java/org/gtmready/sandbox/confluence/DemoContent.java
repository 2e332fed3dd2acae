package org.gtmready.sandbox.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.PageStatus;
import org.gtmready.sandbox.confluence.content.Restriction;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.StorageSyntax;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.DemoData;
import org.gtmready.sandbox.host.Users;

/** Fills an empty database with the demo space and its pages. */
final class DemoContent {

  private static final String FILE = "confluence.json";
  private static final long FIRST_FREE_ID = 65700;

  private final Stores stores;
  private final DemoData demo;
  private final Users users;

  DemoContent(Stores stores, DemoData demo, Users users) {
    this.stores = stores;
    this.demo = demo;
    this.users = users;
  }

  /** Does nothing when there is a space already, or no demo data. */
  void seed() {
    if (!stores.spaces().all().isEmpty()) {
      return;
    }
    demo.text(FILE)
        .ifPresent(
            text -> {
              JsonNode data = json(text);
              stores.ids().continueFrom(FIRST_FREE_ID);
              stores
                  .sql()
                  .inTransaction(
                      () -> {
                        load(data);
                        return null;
                      });
            });
  }

  private void load(JsonNode data) {
    JsonNode json = data.path("space");
    JsonNode pages = data.path("pages");
    StoredSpace space =
        new StoredSpace(
            stores.ids().next(),
            json.path("key").asText(),
            json.path("name").asText(),
            json.path("description").asText(),
            json.path("homePage").asLong(),
            pages.path(0).path("author").asText(),
            created(pages.path(0)));
    stores.spaces().add(space);
    stores.spaces().setGrants(space.id(), grants(json.path("editors")));
    int position = 0;
    for (JsonNode page : pages) {
      add(space, page, position++);
    }
  }

  private void add(StoredSpace space, JsonNode json, int position) {
    String file = json.path("body").asText();
    String body =
        demo.text(file).orElseThrow(() -> new IllegalStateException("No demo file " + file));
    StorageSyntax.check(body);
    String author = json.path("author").asText();
    StoredPage page =
        new StoredPage(
            json.path("id").asLong(),
            space.id(),
            space.key(),
            json.path("parent").asLong(),
            position,
            PageStatus.CURRENT,
            json.path("title").asText(),
            mentioningByKey(body.strip()),
            1,
            author,
            created(json),
            author,
            created(json),
            "",
            false);
    stores.pages().add(page);
    for (JsonNode label : json.path("labels")) {
      stores.labels().add(page.id(), "global", label.asText());
    }
    List<Restriction> viewers = new ArrayList<>();
    for (JsonNode viewer : json.path("viewers")) {
      viewers.add(
          new Restriction(Restriction.Operation.READ, Restriction.Subject.USER, viewer.asText()));
    }
    stores.restrictions().set(page.id(), viewers);
  }

  /** The files name people, as one would write; Confluence stores their keys. */
  private String mentioningByKey(String body) {
    return Pattern.compile("ri:username=\"([^\"]*)\"")
        .matcher(body)
        .replaceAll(
            mention -> "ri:userkey=\"" + users.find(mention.group(1)).orElseThrow().key() + "\"");
  }

  /** Everybody who can log in may view; the groups of editors, or everybody, may edit. */
  private static List<Grant> grants(JsonNode editors) {
    List<Grant> grants = new ArrayList<>();
    grants.add(new Grant(Grant.Right.VIEWSPACE, Grant.Grantee.GROUP, Users.EVERYBODY));
    List<String> groups = new ArrayList<>();
    editors.forEach(group -> groups.add(group.asText()));
    for (String group : groups.isEmpty() ? List.of(Users.EVERYBODY) : groups) {
      grants.add(new Grant(Grant.Right.EDITSPACE, Grant.Grantee.GROUP, group));
      grants.add(new Grant(Grant.Right.REMOVEPAGE, Grant.Grantee.GROUP, group));
      grants.add(new Grant(Grant.Right.SETPAGEPERMISSIONS, Grant.Grantee.GROUP, group));
    }
    return grants;
  }

  private static Instant created(JsonNode page) {
    return Instant.parse(page.path("created").asText("2026-01-01T00:00:00Z"));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(FILE + " is no JSON", e);
    }
  }
}
