package org.gtmready.sandbox.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gtmready.sandbox.confluence.api.Entities;
import org.gtmready.sandbox.confluence.content.Grant;
import org.gtmready.sandbox.confluence.content.StoredPage;
import org.gtmready.sandbox.confluence.content.StoredSpace;
import org.gtmready.sandbox.confluence.library.Access;
import org.gtmready.sandbox.confluence.library.Changes;
import org.gtmready.sandbox.confluence.library.Editing;
import org.gtmready.sandbox.confluence.library.Library;
import org.gtmready.sandbox.confluence.library.NewPage;
import org.gtmready.sandbox.confluence.library.PageChange;
import org.gtmready.sandbox.confluence.library.Placing;
import org.gtmready.sandbox.confluence.render.MacroCatalog;
import org.gtmready.sandbox.confluence.render.Site;
import org.gtmready.sandbox.confluence.render.StorageRenderer;
import org.gtmready.sandbox.confluence.search.Search;
import org.gtmready.sandbox.confluence.store.Stores;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;
import org.gtmready.sandbox.modules.MacroModule;
import org.gtmready.sandbox.modules.PluginModules;
import org.h2.jdbcx.JdbcDataSource;

/** A product over a fresh database in memory, with one space and two macros of a plugin. */
final class Bench {

  final Users users = Users.demo("confluence");
  final List<PageChange> told = new ArrayList<>();
  final Stores stores;
  final Access access;
  final Library library;
  final Editing editing;
  final Entities entities;
  final StorageRenderer renderer;
  final Search search;

  Bench() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    stores = Stores.open(source);
    access = new Access(stores);
    Changes changes = new Changes(stores, Clock.systemUTC(), told::add);
    editing = new Editing(stores, changes);
    library = new Library(stores, access, editing, new Placing(stores, changes));
    entities = new Entities(stores, access, users);
    Site site =
        new Site(
            stores, access, users, "/confluence", () -> Optional.of("http://jira.example.com"));
    renderer = new StorageRenderer(site, new MacroCatalog(site, Bench::modules));
    search = new Search(stores, library);
    StoredSpace space = new StoredSpace(1, "GTM", "Go-to-market", "", 0, "admin", Instant.EPOCH);
    stores.spaces().add(space);
    stores
        .spaces()
        .setGrants(
            1,
            List.of(
                new Grant(Grant.Right.VIEWSPACE, Grant.Grantee.GROUP, Users.EVERYBODY),
                new Grant(Grant.Right.EDITSPACE, Grant.Grantee.GROUP, "product"),
                new Grant(Grant.Right.REMOVEPAGE, Grant.Grantee.GROUP, "product"),
                new Grant(Grant.Right.SETPAGEPERMISSIONS, Grant.Grantee.GROUP, "product")));
  }

  User user(String name) {
    return users.find(name).orElseThrow();
  }

  StoredPage page(String title, String body) {
    return page(title, body, 0);
  }

  StoredPage page(String title, String body, long parent) {
    return library.create(user("pm"), new NewPage("GTM", parent, title, body));
  }

  private static PluginModules modules() {
    Map<String, Boolean> fails = Map.of("shout", false, "fails", true);
    return (PluginModules)
        Proxy.newProxyInstance(
            Bench.class.getClassLoader(),
            new Class<?>[] {PluginModules.class},
            (proxy, method, arguments) ->
                Optional.ofNullable(fails.get(arguments[0]))
                    .map(it -> new MacroModule((String) arguments[0], new TestMacro(it))));
  }

  /** Shows what it was given, or fails. */
  private record TestMacro(boolean fails) implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
        throws MacroExecutionException {
      if (fails) {
        throw new MacroExecutionException("broken <b>on</b> purpose");
      }
      return "<i>" + parameters + "|" + body + "|" + context.getOutputType() + "</i>";
    }

    @Override
    public BodyType getBodyType() {
      return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
      return OutputType.BLOCK;
    }
  }
}
