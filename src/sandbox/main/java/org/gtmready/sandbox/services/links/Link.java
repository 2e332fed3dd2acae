package org.gtmready.sandbox.services.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.gtmready.sandbox.host.NotModelled;

/** The link to the other host. */
final class Link implements ApplicationLink {

  private static final String DOCS =
      "https://developer.atlassian.com/server/framework/application-links/";

  private final Peer peer;
  private final PeerSignature signature;
  private final Authorisations authorisations;
  private final String authorisationUrl;

  Link(Peer peer, PeerSignature signature, Authorisations authorisations, String authorisationUrl) {
    this.peer = peer;
    this.signature = signature;
    this.authorisations = authorisations;
    this.authorisationUrl = authorisationUrl;
  }

  Peer peer() {
    return peer;
  }

  @Override
  public ApplicationId getId() {
    return peer.id();
  }

  @Override
  public ApplicationType getType() {
    return (ApplicationType)
        Proxy.newProxyInstance(
            peer.type().getClassLoader(),
            new Class<?>[] {peer.type()},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "toString" -> peer.type().getSimpleName();
                  case "hashCode" -> peer.type().hashCode();
                  case "equals" -> peer.type().isInstance(args[0]);
                  default -> throw NotModelled.call(peer.type(), method.getName(), DOCS);
                });
  }

  @Override
  public String getName() {
    return peer.name();
  }

  @Override
  public URI getDisplayUrl() {
    return peer.url();
  }

  @Override
  public URI getRpcUrl() {
    return peer.url();
  }

  @Override
  public boolean isPrimary() {
    return true;
  }

  @Override
  public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
    return new Requests(peer, signature, authorisations, authorisationUrl);
  }

  @Override
  public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
      Class<? extends AuthenticationProvider> type) {
    if (type == Anonymous.class) {
      return new Requests(peer, null, null, authorisationUrl);
    }
    throw NotModelled.call(
        ApplicationLink.class, "createAuthenticatedRequestFactory(" + type.getName() + ")", DOCS);
  }
}
