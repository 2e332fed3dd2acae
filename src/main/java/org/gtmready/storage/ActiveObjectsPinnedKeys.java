package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.PinnedKeys;

/** Pinned keys in Active Objects. */
@Named
public class ActiveObjectsPinnedKeys implements PinnedKeys {

  private final ActiveObjects ao;
  private final Transactions transactions;

  @Inject
  public ActiveObjectsPinnedKeys(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
    this.transactions = new Transactions(ao);
  }

  @Override
  public Optional<PinnedKey> of(String application) {
    return row(application).map(ActiveObjectsPinnedKeys::key);
  }

  @Override
  public Optional<PinnedKey> byFingerprint(String fingerprint) {
    PinnedKeyRow[] rows =
        ao.find(PinnedKeyRow.class, Query.select().where("FINGERPRINT = ?", fingerprint));
    // a key of two products says nothing about which of them speaks
    return rows.length == 1 ? Optional.of(key(rows[0])) : Optional.empty();
  }

  @Override
  public List<PinnedKey> all() {
    return Arrays.stream(ao.find(PinnedKeyRow.class, Query.select().order("ID ASC")))
        .map(ActiveObjectsPinnedKeys::key)
        .toList();
  }

  @Override
  public void pin(String application, String key) {
    String fingerprint = Ed25519.fingerprint(Ed25519.publicKey(key));
    transactions.run(
        () ->
            row(application)
                .orElseGet(
                    () ->
                        ao.create(
                            PinnedKeyRow.class,
                            Map.of(
                                "APPLICATION_ID", application,
                                "PUBLIC_KEY", key,
                                "FINGERPRINT", fingerprint))));
  }

  @Override
  public void noteShown(String application, String key) {
    Ed25519.publicKey(key);
    transactions.run(
        () -> {
          row(application)
              .ifPresent(row -> setOffered(row, key.equals(row.getPublicKey()) ? null : key));
          return null;
        });
  }

  private static void setOffered(PinnedKeyRow row, String key) {
    if (key == null ? row.getOfferedKey() != null : !key.equals(row.getOfferedKey())) {
      row.setOfferedKey(key);
      row.save();
    }
  }

  @Override
  public boolean accept(String application, String fingerprint) {
    return transactions.run(
        () -> {
          Optional<PinnedKeyRow> offering =
              row(application)
                  .filter(row -> row.getOfferedKey() != null)
                  .filter(row -> fingerprint.equals(key(row).offeredFingerprint()));
          offering.ifPresent(
              row -> {
                row.setPublicKey(row.getOfferedKey());
                row.setFingerprint(fingerprint);
                row.setOfferedKey(null);
                row.save();
              });
          return offering.isPresent();
        });
  }

  private Optional<PinnedKeyRow> row(String application) {
    return Arrays.stream(
            ao.find(PinnedKeyRow.class, Query.select().where("APPLICATION_ID = ?", application)))
        .findFirst();
  }

  private static PinnedKey key(PinnedKeyRow row) {
    return new PinnedKey(row.getApplicationId(), row.getPublicKey(), row.getOfferedKey());
  }
}
