package org.gtmready.sandbox.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;

/** Who typed the password again before administering; it holds until the browser is closed. */
public final class SecureSession implements WebSudoManager {

  private final Session session;

  public SecureSession(Session session) {
    this.session = session;
  }

  @Override
  public boolean canExecuteRequest(HttpServletRequest request) {
    User user = CurrentUser.get();
    return user != null && session.isSecure(request, user);
  }

  @Override
  public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
    try {
      PasswordForm.redirect(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void willExecuteWebSudoRequest(HttpServletRequest request) {
    if (!canExecuteRequest(request)) {
      throw new WebSudoSessionException("Not in a secure administrator session");
    }
  }
}
