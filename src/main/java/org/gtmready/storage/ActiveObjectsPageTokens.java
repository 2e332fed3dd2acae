package org.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.gtmready.core.evidence.Target.PageTarget;
import org.gtmready.core.sync.PageTokens;

/** Page secrets in Active Objects. */
@JiraComponent
public class ActiveObjectsPageTokens implements PageTokens {

  private static final int TOKEN_BYTES = 32;

  private final ActiveObjects ao;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public ActiveObjectsPageTokens(@ComponentImport ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public String of(PageTarget page) {
    String hash = hash(page);
    return byHash(hash).map(PageTokenRow::getToken).orElseGet(() -> make(page, hash));
  }

  private String make(PageTarget page, String hash) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    try {
      ao.create(
          PageTokenRow.class,
          Map.of(
              "APPLICATION_ID", page.application(),
              "PAGE_ID", page.pageId(),
              "TOKEN", HexFormat.of().formatHex(secret),
              "PAGE_HASH", hash));
    } catch (ActiveObjectsException clash) {
      // another request may have made the page's secret between our look and our insert
      return byHash(hash).map(PageTokenRow::getToken).orElseThrow(() -> clash);
    }
    return byHash(hash).orElseThrow().getToken();
  }

  @Override
  public void setRegistered(PageTarget page, boolean registered) {
    int value = registered ? 1 : 0;
    byHash(hash(page))
        .filter(row -> row.getRegistered() != value)
        .ifPresent(
            row -> {
              row.setRegistered(value);
              row.save();
            });
  }

  @Override
  public boolean isRegistered(PageTarget page) {
    return byHash(hash(page)).filter(row -> row.getRegistered() == 1).isPresent();
  }

  private static String hash(PageTarget page) {
    return LinkHash.sha256(page.application() + ' ' + page.pageId());
  }

  private Optional<PageTokenRow> byHash(String hash) {
    return Arrays.stream(ao.find(PageTokenRow.class, Query.select().where("PAGE_HASH = ?", hash)))
        .findFirst();
  }

  @Override
  public List<PageToken> find(String pageId) {
    return Arrays.stream(ao.find(PageTokenRow.class, Query.select().where("PAGE_ID = ?", pageId)))
        .map(
            row ->
                new PageToken(
                    new PageTarget(row.getApplicationId(), row.getPageId()), row.getToken()))
        .toList();
  }
}
