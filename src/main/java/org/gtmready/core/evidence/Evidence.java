package org.gtmready.core.evidence;

import java.time.Instant;

/**
 * One active link from an epic to something, for one requirement, with what was found behind it.
 *
 * @param id unique in the installation
 * @param requirement key of the requirement
 * @param title title of the target when last seen; may be secret to a viewer, see {@link
 *     #restricted}
 * @param url address that a browser opens
 * @param restricted true when the page has view restrictions, as far as last read
 * @param linkedBy user key
 */
public record Evidence(
    long id,
    long epicId,
    String requirement,
    Target target,
    String title,
    String url,
    boolean restricted,
    String linkedBy,
    Instant linkedAt,
    Reading reading) {

  /** The same link, with something else behind it. */
  public Evidence with(Reading found) {
    return new Evidence(
        id, epicId, requirement, target, title, url, restricted, linkedBy, linkedAt, found);
  }
}
