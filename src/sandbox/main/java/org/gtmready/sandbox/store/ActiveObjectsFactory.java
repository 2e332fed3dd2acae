package org.gtmready.sandbox.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Real Active Objects over a product's database, with Atlassian's table naming. */
public final class ActiveObjectsFactory {

  private ActiveObjectsFactory() {}

  /**
   * Tables of these entities made or migrated, and access to them.
   *
   * @param namespace of the {@code ao} module, or the plugin key when it gives none
   * @throws IllegalStateException when the tables cannot be made
   */
  public static ActiveObjects create(
      Database database, String namespace, List<Class<? extends RawEntity<?>>> entities) {
    String prefix = prefix(namespace);
    DisposableDataSource dataSource = disposable(database.plugin());
    DatabaseProvider provider =
        database.isPostgres()
            ? new PostgreSQLDatabaseProvider(dataSource, database.schema())
            : new H2DatabaseProvider(dataSource, database.schema());
    EntityManager manager = new EntityManager(provider, new Configuration(prefix));
    try {
      manager.migrate(array(entities));
    } catch (SQLException e) {
      throw new IllegalStateException("Active Objects cannot migrate: " + e.getMessage(), e);
    }
    return new TransactionalActiveObjects(manager);
  }

  @SuppressWarnings("unchecked") // arrays of a generic type can only be made so
  private static Class<? extends RawEntity<?>>[] array(
      List<Class<? extends RawEntity<?>>> entities) {
    return (Class<? extends RawEntity<?>>[]) entities.toArray(new Class<?>[0]);
  }

  /** {@code AO_} and the last six hex digits of the namespace's MD5, as in every Atlassian host. */
  static String prefix(String namespace) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
      return "AO_" + hex.substring(hex.length() - 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DisposableDataSource disposable(DataSource dataSource) {
    return (DisposableDataSource)
        Proxy.newProxyInstance(
            ActiveObjectsFactory.class.getClassLoader(),
            new Class<?>[] {DisposableDataSource.class},
            (proxy, method, args) -> {
              if (method.getName().equals("dispose")) {
                return null; // the pool belongs to the host
              }
              try {
                return method.invoke(dataSource, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** Atlassian's names for tables and columns. */
  private record Configuration(String prefix) implements EntityManagerConfiguration {

    @Override
    @SuppressWarnings("deprecation") // still abstract
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      TablePrefix tablePrefix = name -> prefix + "_" + name;
      return new SimpleNameConverters(
          new AtlassianTableNameConverter(tablePrefix),
          new AtlassianFieldNameConverter(),
          new AtlassianSequenceNameConverter(),
          new AtlassianTriggerNameConverter(),
          new AtlassianIndexNameConverter(),
          new AtlassianUniqueNameConverter());
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      // Without the underscore two plugins whose prefixes begin alike would drop each other's
      // tables.
      return (table, caseSensitive) ->
          table.toUpperCase(Locale.ROOT).startsWith(prefix.toUpperCase(Locale.ROOT) + "_");
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new SimpleEntityInfoResolverFactory();
    }
  }
}
