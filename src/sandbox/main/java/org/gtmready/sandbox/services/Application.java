package org.gtmready.sandbox.services;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.util.function.Supplier;

/**
 * What a host says about itself.
 *
 * @param baseUrl such as {@code http://localhost:2990/jira}
 * @param displayName such as {@code Jira}
 * @param platformId such as {@code jira}
 */
public record Application(Supplier<String> baseUrl, String displayName, String platformId)
    implements ApplicationProperties {

  @Override
  public String getBaseUrl() {
    return baseUrl.get();
  }

  @Override
  public String getBaseUrl(UrlMode urlMode) {
    return switch (urlMode) {
      case RELATIVE, RELATIVE_CANONICAL -> URI.create(baseUrl.get()).getPath();
      case CANONICAL, ABSOLUTE, AUTO -> baseUrl.get();
    };
  }

  @Override
  public String getDisplayName() {
    return displayName;
  }

  @Override
  public String getPlatformId() {
    return platformId;
  }
}
