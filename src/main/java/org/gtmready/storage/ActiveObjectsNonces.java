package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import org.gtmready.core.trust.Nonces;

/** Used nonces in Active Objects, where all nodes see them; old ones go by and by. */
@Named
public class ActiveObjectsNonces implements Nonces {

  private static final int BETWEEN_CLEANINGS = 200;

  private final ActiveObjects ao;
  private final Clock clock;

  @Inject
  public ActiveObjectsNonces(@ComponentImport ActiveObjects ao, Clock clock) {
    this.ao = ao;
    this.clock = clock;
  }

  @Override
  public boolean use(String sender, String nonce, Instant until) {
    String hash = LinkHash.sha256(sender + ' ' + nonce);
    if (isUsed(hash)) {
      return false;
    }
    int id;
    try {
      id =
          ao.create(NonceRow.class, Map.of("NONCE_HASH", hash, "FORGET_AT", until.toEpochMilli()))
              .getID();
    } catch (ActiveObjectsException clash) {
      if (isUsed(hash)) {
        return false;
      }
      throw clash;
    }
    if (id % BETWEEN_CLEANINGS == 0) {
      ao.deleteWithSQL(NonceRow.class, "FORGET_AT < ?", clock.millis());
    }
    return true;
  }

  private boolean isUsed(String hash) {
    return ao.count(NonceRow.class, "NONCE_HASH = ?", hash) > 0;
  }
}
