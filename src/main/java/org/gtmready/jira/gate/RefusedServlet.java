package org.gtmready.jira.gate;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gtmready.core.host.Messages;
import org.gtmready.web.Templates;

/**
 * The page to which a refusal points: what to do, and what its codes mean. It tells nothing of any
 * issue, and is open to everybody.
 */
@JiraComponent
@UnrestrictedAccess
public class RefusedServlet extends HttpServlet {

  /** Codes of the gate itself. */
  static final List<String> GATE =
      List.of("GTM-GATE-001", "GTM-GATE-002", "GTM-GATE-003", "GTM-GATE-004", "GTM-GATE-005");

  /** Ends of the codes that begin with three letters of the requirement's name. */
  static final List<String> CHECKS =
      List.of(
          "001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012", "090",
          "091");

  private static final long serialVersionUID = 1L;

  private final transient Messages words;
  private final transient Templates templates;

  @Inject
  public RefusedServlet(Messages words, Templates templates) {
    this.words = words;
    this.templates = templates;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store"); // it speaks the reader's language
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getWriter().write(html());
  }

  String html() {
    return templates.render(
        "jira/refused.jte", Map.of("words", words, "gate", GATE, "checks", CHECKS));
  }
}
