package org.gtmready.rest.link;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gtmready.rest.problem.ProblemException;

/** Lets only administrators pass; the annotations of endpoints are the host's to enforce. */
@Named
public class Administrators {

  private final UserManager users;

  @Inject
  public Administrators(@ComponentImport UserManager users) {
    this.users = users;
  }

  /**
   * Refuses everybody else.
   *
   * @throws ProblemException 401 without a login, 403 for others
   */
  void only() {
    UserKey user = users.getRemoteUserKey();
    if (user == null) {
      throw new ProblemException(401, "GTM-REST-401", null);
    }
    if (!users.isAdmin(user)) {
      throw new ProblemException(403, "GTM-REST-403", null);
    }
  }
}
