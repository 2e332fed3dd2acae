package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;

/** The address by which browsers know the application behind a link. */
final class DisplayAddress {

  private DisplayAddress() {}

  /** Without trailing slashes, so that a path can be appended. */
  static String of(ApplicationLink link) {
    String address = link.getDisplayUrl().toString();
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(0, end);
  }
}
