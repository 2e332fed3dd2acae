package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Declaration of the Atlassian type of this name. Signature: sal-api 5.1.4 (VERIFIED). */
public interface WebSudoManager {
  boolean canExecuteRequest(HttpServletRequest httpServletRequest);

  void enforceWebSudoProtection(
      HttpServletRequest httpServletRequest, HttpServletResponse httpServletResponse);

  void willExecuteWebSudoRequest(HttpServletRequest httpServletRequest)
      throws WebSudoSessionException;
}
