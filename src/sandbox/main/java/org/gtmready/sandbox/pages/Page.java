package org.gtmready.sandbox.pages;

import java.util.List;
import java.util.function.Supplier;
import org.gtmready.sandbox.host.User;

/**
 * What the shared layout ({@code layout.jte}) needs to frame a page.
 *
 * @param product key of the product, such as {@code jira}
 * @param productName name in the header
 * @param contextPath such as {@code /jira}
 * @param title title, plain text
 * @param user who looks, null when anonymous
 * @param language of the user, such as {@code en}
 * @param theme colours that the user chose
 * @param token value of the hidden field {@code atl_token} that every form post must carry
 * @param navigation links in the header
 * @param resources gives the script and style tags; each call gives only what is new
 */
public record Page(
    String product,
    String productName,
    String contextPath,
    String title,
    User user,
    String language,
    Theme theme,
    String token,
    List<Link> navigation,
    Supplier<String> resources) {

  /** A link in the header; the address starts behind the context path. */
  public record Link(String label, String path) {}

  /** The same page with these links in its header. */
  public Page with(Link... links) {
    return new Page(
        product,
        productName,
        contextPath,
        title,
        user,
        language,
        theme,
        token,
        List.of(links),
        resources);
  }
}
