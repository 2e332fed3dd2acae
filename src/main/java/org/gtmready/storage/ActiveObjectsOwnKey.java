package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.gtmready.core.trust.Ed25519;
import org.gtmready.core.trust.OwnKey;

/** The product's key pair in Active Objects. */
@Named
public class ActiveObjectsOwnKey implements OwnKey {

  private static final String NAME = "own";

  private final ActiveObjects ao;
  private final Transactions transactions;

  @Inject
  public ActiveObjectsOwnKey(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
    this.transactions = new Transactions(ao);
  }

  @Override
  public KeyPair pair() {
    return row().map(ActiveObjectsOwnKey::pair).orElseGet(this::make);
  }

  /** Another node may be doing the same: the database lets one of us insert, the other reads. */
  private KeyPair make() {
    return transactions.run(
        () ->
            row()
                .map(ActiveObjectsOwnKey::pair)
                .orElseGet(
                    () -> {
                      KeyPair made = Ed25519.generate();
                      ao.create(
                          KeyPairRow.class,
                          Map.of(
                              "PAIR_NAME", NAME,
                              "PUBLIC_KEY", Ed25519.text(made.getPublic()),
                              "PRIVATE_KEY", Ed25519.text(made.getPrivate())));
                      return made;
                    }));
  }

  @Override
  public boolean replace(String fingerprint) {
    return transactions.run(
        () -> {
          Optional<KeyPairRow> row = row();
          if (row.isEmpty()
              || !Ed25519.fingerprint(pair(row.get()).getPublic()).equals(fingerprint)) {
            return false;
          }
          KeyPair made = Ed25519.generate();
          row.get().setPublicKey(Ed25519.text(made.getPublic()));
          row.get().setPrivateKey(Ed25519.text(made.getPrivate()));
          row.get().save();
          return true;
        });
  }

  private Optional<KeyPairRow> row() {
    return Arrays.stream(ao.find(KeyPairRow.class, Query.select().where("PAIR_NAME = ?", NAME)))
        .findFirst();
  }

  private static KeyPair pair(KeyPairRow row) {
    return new KeyPair(
        Ed25519.publicKey(row.getPublicKey()), Ed25519.privateKey(row.getPrivateKey()));
  }
}
