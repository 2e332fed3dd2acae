package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED-BASE). */
public interface LocaleResolver {
  Locale getLocale(HttpServletRequest httpServletRequest);

  Locale getLocale();

  Locale getLocale(UserKey userKey);
}
