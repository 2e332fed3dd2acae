package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import java.util.List;
import java.util.Optional;

/**
 * The application links between this product and the other kind of product; nobody else is ever
 * sent anything, or believed.
 */
interface PeerLinks {

  List<ApplicationLink> all();

  /** The link with this id; empty when there is none any more. */
  Optional<ApplicationLink> find(String application);
}
