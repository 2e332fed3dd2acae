package org.gtmready.sandbox.services.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import java.util.List;
import java.util.stream.Stream;

/** The links of one host: usually one, to the other host; the first of a type is the primary. */
public final class Links implements ApplicationLinkService {

  private final PeerSignature signature;
  private final String authorisationUrl;
  private final Authorisations authorisations;
  private volatile List<ApplicationLink> links = List.of();

  /**
   * No links yet.
   *
   * @param authorisations whom the plugin may act for
   * @param authorisationUrl page of this host on which a user lets it act for them
   */
  public Links(PeerSignature signature, Authorisations authorisations, String authorisationUrl) {
    this.signature = signature;
    this.authorisations = authorisations;
    this.authorisationUrl = authorisationUrl;
  }

  /** Makes the only link; null removes all. */
  public void connect(Peer peer) {
    links = peer == null ? List.of() : List.of(link(peer));
  }

  /** Makes one more link. */
  public void connectAlso(Peer peer) {
    links = Stream.concat(links.stream(), Stream.of(link(peer))).toList();
  }

  private Link link(Peer peer) {
    return new Link(peer, signature, authorisations, authorisationUrl);
  }

  /** Whom the plugin may act for. */
  public Authorisations authorisations() {
    return authorisations;
  }

  @Override
  public ApplicationLink getApplicationLink(ApplicationId id) {
    return links.stream().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
  }

  @Override
  public Iterable<ApplicationLink> getApplicationLinks() {
    return links;
  }

  @Override
  public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
    return ofType(type);
  }

  @Override
  public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
    return ofType(type).stream().findFirst().orElse(null);
  }

  private List<ApplicationLink> ofType(Class<? extends ApplicationType> type) {
    return links.stream().filter(link -> type.isInstance(link.getType())).toList();
  }

  /** The same links for code that only reads. */
  public ReadOnlyApplicationLinkService readOnly() {
    return new ReadOnlyApplicationLinkService() {
      @Override
      public Iterable<ReadOnlyApplicationLink> getApplicationLinks() {
        return List.copyOf(links);
      }

      @Override
      public ReadOnlyApplicationLink getApplicationLink(ApplicationId id) {
        return Links.this.getApplicationLink(id);
      }

      @Override
      public Iterable<ReadOnlyApplicationLink> getApplicationLinks(
          Class<? extends ApplicationType> type) {
        return List.copyOf(ofType(type));
      }

      @Override
      public ReadOnlyApplicationLink getPrimaryApplicationLink(
          Class<? extends ApplicationType> type) {
        return Links.this.getPrimaryApplicationLink(type);
      }
    };
  }
}
