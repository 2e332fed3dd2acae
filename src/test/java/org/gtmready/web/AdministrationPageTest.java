package org.gtmready.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing of a page of the administration is worked out for somebody who may not see it. */
class AdministrationPageTest {

  private static final UserKey SOMEBODY = new UserKey("somebody");

  private final UserManager users = mock(UserManager.class);
  private final PageBuilderService pages = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
  private final WebSudoManager secureSessions = mock(WebSudoManager.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final StringWriter written = new StringWriter();
  private final AdministrationPage page = new AdministrationPage(users, pages, secureSessions);
  private int drawn;

  @BeforeEach
  void anAdministrator() throws IOException {
    when(users.getRemoteUserKey(request)).thenReturn(SOMEBODY);
    when(users.isAdmin(SOMEBODY)).thenReturn(true);
    when(response.getWriter()).thenReturn(new PrintWriter(written, true));
  }

  @Test
  void isShownToAnAdministrator_andKeptByNobody() throws IOException {
    show();
    assertThat(written.toString()).isEqualTo("<p>secret</p>");
    verify(response).setHeader("Cache-Control", "no-store");
    verify(response, never()).sendError(403);
  }

  @Test
  void isRefusedToOthers() throws IOException {
    when(users.isAdmin(SOMEBODY)).thenReturn(false);
    show();
    verify(response).sendError(403);
    assertThat(drawn).isZero();
  }

  @Test
  void isRefusedToNobodyInParticular() throws IOException {
    when(users.getRemoteUserKey(request)).thenReturn(null);
    show();
    verify(response).sendError(403);
    assertThat(drawn).isZero();
  }

  @Test
  void asksForThePasswordFirst() throws IOException {
    doThrow(new WebSudoSessionException("confirm"))
        .when(secureSessions)
        .willExecuteWebSudoRequest(any());
    show();
    verify(secureSessions).enforceWebSudoProtection(request, response);
    assertThat(drawn).isZero();
    assertThat(written.toString()).isEmpty();
  }

  private void show() throws IOException {
    page.show(
        request,
        response,
        "key:resource",
        () -> {
          drawn++;
          return "<p>secret</p>";
        });
  }
}
