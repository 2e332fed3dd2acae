package org.gtmready.sandbox.services;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.gtmready.sandbox.host.CurrentRequest;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;

/**
 * The language of a user: {@code ?locale=} for one request, else the profile's, else the browser's.
 */
public final class Locales implements LocaleResolver {

  private final Settings settings;

  public Locales(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Locale getLocale() {
    CurrentRequest request = CurrentRequest.get();
    return request == null
        ? ofProfile(CurrentUser.get()).orElse(Locale.ENGLISH)
        : getLocale(request.servletRequest());
  }

  @Override
  public Locale getLocale(HttpServletRequest request) {
    String wanted = request.getParameter("locale");
    if (wanted != null && wanted.matches("[a-zA-Z]{2}([_-][a-zA-Z]{2})?")) {
      return Locale.forLanguageTag(wanted.replace('_', '-'));
    }
    return ofProfile(CurrentUser.get())
        .orElseGet(
            () ->
                request.getHeader("Accept-Language") == null
                    ? Locale.ENGLISH
                    : request.getLocale());
  }

  @Override
  public Locale getLocale(UserKey userKey) {
    return userKey == null ? Locale.ENGLISH : of(userKey.getStringValue()).orElse(Locale.ENGLISH);
  }

  /**
   * Keeps a language of two letters in the profile, none follows the browser; false if it is no
   * such.
   */
  public boolean choose(User user, String language) {
    boolean known = language.matches("([a-z]{2})?");
    if (known) {
      settings.set("locale." + user.key(), language.isEmpty() ? null : language);
    }
    return known;
  }

  private Optional<Locale> ofProfile(User user) {
    return user == null ? Optional.empty() : of(user.key());
  }

  private Optional<Locale> of(String key) {
    return settings.get("locale." + key).map(Locale::forLanguageTag);
  }
}
