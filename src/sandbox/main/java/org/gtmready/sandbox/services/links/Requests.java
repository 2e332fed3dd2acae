package org.gtmready.sandbox.services.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.User;

/** Makes requests to the other host, as the acting user or, without a signature, as nobody. */
final class Requests implements ApplicationLinkRequestFactory {

  private final Peer peer;
  private final PeerSignature signature;
  private final Authorisations authorisations;
  private final String authorisationUrl;

  /** With null for signature and authorisations: anonymous requests. */
  Requests(
      Peer peer, PeerSignature signature, Authorisations authorisations, String authorisationUrl) {
    this.peer = peer;
    this.signature = signature;
    this.authorisations = authorisations;
    this.authorisationUrl = authorisationUrl;
  }

  @Override
  public ApplicationLinkRequest createRequest(Request.MethodType methodType, String url)
      throws CredentialsRequiredException {
    URI target = target(url);
    User user = signature == null ? null : CurrentUser.get();
    if (user == null) {
      return new HttpLinkRequest(methodType, target);
    }
    if (!authorisations.isGiven(user.name())) {
      throw new CredentialsRequiredException(
          this, user.name() + " has not authorised the link to " + peer.name());
    }
    HttpLinkRequest request = new HttpLinkRequest(methodType, target);
    String signed = signature.sign(user.name(), methodType.name(), target.getPath());
    return request.setHeader(PeerSignature.HEADER, signed);
  }

  /** A path is one of the peer; an absolute address must be one too. */
  private URI target(String url) {
    String absolute =
        url.startsWith("http") ? url : peer.url() + (url.startsWith("/") ? "" : "/") + url;
    if (!absolute.startsWith(peer.url() + "/")) {
      throw new IllegalArgumentException(url + " is not below " + peer.url());
    }
    return URI.create(absolute);
  }

  @Override
  public URI getAuthorisationURI() {
    return URI.create(authorisationUrl + "?applicationLinkID=" + peer.id());
  }

  @Override
  public URI getAuthorisationURI(URI callback) {
    String target = URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8);
    return URI.create(getAuthorisationURI() + "&redirectUrl=" + target);
  }
}
