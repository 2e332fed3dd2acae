package org.gtmready.sandbox.confluence.rest;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.gtmready.sandbox.confluence.content.StoredPage;

/**
 * Addresses as the REST API gives them.
 *
 * @param baseUrl such as {@code http://localhost:1990/confluence}
 * @param contextPath such as {@code /confluence}
 */
record Links(String baseUrl, String contextPath) {

  private static final Pattern PLAIN_TITLE = Pattern.compile("[A-Za-z0-9 ,()_-]+");

  String self(String path) {
    return baseUrl + "/rest/api" + path;
  }

  /** Address behind the context path: by title where that can be read, else by id. */
  static String webui(StoredPage page) {
    return page.isCurrent() && PLAIN_TITLE.matcher(page.title()).matches()
        ? "/display/"
            + page.spaceKey()
            + "/"
            + URLEncoder.encode(page.title(), StandardCharsets.UTF_8)
        : "/pages/viewpage.action?pageId=" + page.id();
  }

  /** The short address that Confluence offers for sharing. */
  static String tiny(long id) {
    byte[] bytes = ByteBuffer.allocate(8).putLong(Long.reverseBytes(id)).array();
    int length = 8;
    while (length > 1 && bytes[length - 1] == 0) {
      length--;
    }
    return "/x/"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
  }
}
