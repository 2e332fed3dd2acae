package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Locale;
import org.gtmready.sandbox.host.CurrentUser;

/** The model behind {@code JiraAuthenticationContext}. */
public final class AuthenticationModel {
  private final I18nResolver texts;
  private final LocaleResolver locales;

  AuthenticationModel(I18nResolver texts, LocaleResolver locales) {
    this.texts = texts;
    this.locales = locales;
  }

  public boolean isLoggedInUser() {
    return CurrentUser.get() != null;
  }

  public ApplicationUser getLoggedInUser() {
    return UserModel.of(CurrentUser.get());
  }

  public Locale getLocale() {
    return locales.getLocale();
  }

  public I18nHelper getI18nHelper() {
    return TextModel.of(texts, locales.getLocale());
  }
}
