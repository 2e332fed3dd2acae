package org.gtmready.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page of the administration, in both products, that says how the plugin fares. */
@Named
@AdminOnly
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "org.gtmready.gtm-readiness:health-page";

  private final transient AdministrationPage administration;
  private final transient HealthPage page;

  @Inject
  public HealthServlet(AdministrationPage administration, HealthPage page) {
    this.administration = administration;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    administration.show(request, response, RESOURCE, page::html);
  }
}
