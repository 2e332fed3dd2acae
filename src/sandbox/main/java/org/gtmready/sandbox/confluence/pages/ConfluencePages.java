package org.gtmready.sandbox.confluence.pages;

import org.gtmready.sandbox.confluence.Confluence;
import org.gtmready.sandbox.confluence.render.OutputType;
import org.gtmready.sandbox.host.ProductHost;

/** Puts the pages at the addresses that Confluence has for them. */
public final class ConfluencePages {

  private final Confluence confluence;
  private final ProductHost host;

  public ConfluencePages(Confluence confluence, ProductHost host) {
    this.confluence = confluence;
    this.host = host;
  }

  public void mount() {
    host.servlet("", new DashboardScreen(confluence, host));
    host.servlet("/dashboard.action", new DashboardScreen(confluence, host));
    host.servlet("/x/*", new TinyScreen(confluence, host));
    host.servlet("/display/*", new DisplayScreen(confluence, host));
    host.servlet("/spaces/*", new DisplayScreen(confluence, host));
    host.servlet("/pages/viewpage.action", new ViewScreen(confluence, host));
    host.servlet("/pages/editpage.action", new EditScreen(confluence, host));
    host.servlet("/pages/createpage.action", new CreateScreen(confluence, host));
    host.servlet("/pages/viewpreviousversions.action", new HistoryScreen(confluence, host));
    host.servlet("/pages/viewtrash.action", new TrashScreen(confluence, host));
    host.servlet("/spaces/viewspacesummary.action", new SpaceToolsScreen(confluence, host));
    AdminScreen admin = new AdminScreen(confluence, host);
    host.servlet("/admin/console.action", admin);
    host.modules().decorateWith(admin);
    host.servlet(
        "/spaces/flyingpdf/pdfpageexport.action",
        new PlainScreen(confluence, host, OutputType.PDF));
    host.servlet("/pages/emailpage.action", new PlainScreen(confluence, host, OutputType.EMAIL));
  }
}
