package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.gtmready.core.trust.MessageSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One application at the other end of an application link. */
final class AppLinkClient {

  /** What came back. */
  sealed interface Answer {
    /**
     * Any HTTP answer but a failure of the server.
     *
     * @param signature header of a product's signature, or null
     * @param retryAfter how long the other side wants to be left alone
     */
    record Said(int status, String body, String signature, Duration retryAfter) implements Answer {
      boolean ok() {
        return status >= 200 && status < 300;
      }

      /** True when the answer is the plugin's own "not found", not a server without the plugin. */
      boolean notFound() {
        return status == 404 && body.contains("\"GTM-");
      }

      /** True when the plugin itself answers that it has no use for the message. */
      boolean isUnwanted() {
        return status == 410 && body.contains("\"GTM-");
      }
    }

    /** No usable answer; why is a stable word. */
    record Silent(String why) implements Answer {}

    /** The acting user has to authorise the link first. */
    record NeedsAuthorisation(String url) implements Answer {}
  }

  private static final Logger LOG = LoggerFactory.getLogger(AppLinkClient.class);

  /** Why a {@link Answer.Silent} that took too long. */
  static final String TIMEOUT = "timeout";

  private static final int MAX_ANSWER = 2_000_000;

  private final ApplicationLink link;
  private final boolean anonymous;
  private final int timeoutMillis;

  private AppLinkClient(ApplicationLink link, boolean anonymous, int timeoutMillis) {
    this.link = link;
    this.anonymous = anonymous;
    this.timeoutMillis = timeoutMillis;
  }

  /** Requests carry the acting user's identity. */
  static AppLinkClient asUser(ApplicationLink link, int timeoutMillis) {
    return new AppLinkClient(link, false, timeoutMillis);
  }

  /** Requests carry no identity; what they ask is proven by a signature. */
  static AppLinkClient anonymous(ApplicationLink link, int timeoutMillis) {
    return new AppLinkClient(link, true, timeoutMillis);
  }

  Answer get(String path) {
    return send(MethodType.GET, path, null, Map.of());
  }

  Answer post(String path, String json, Map<String, String> headers) {
    return send(MethodType.POST, path, json, headers);
  }

  private Answer send(MethodType method, String path, String json, Map<String, String> headers) {
    ApplicationLinkRequestFactory factory =
        anonymous
            ? link.createAuthenticatedRequestFactory(Anonymous.class)
            : link.createAuthenticatedRequestFactory();
    try {
      ApplicationLinkRequest request = factory.createRequest(method, path);
      request.setConnectionTimeout(timeoutMillis);
      request.setSoTimeout(timeoutMillis);
      request.setFollowRedirects(false);
      request.setHeader("Accept", "application/json");
      headers.forEach(request::setHeader);
      if (json != null) {
        request.setRequestBody(json, "application/json");
      }
      return request.execute(new Reader(factory));
    } catch (CredentialsRequiredException required) {
      return new Answer.NeedsAuthorisation(String.valueOf(required.getAuthorisationURI()));
    } catch (ResponseException failed) {
      LOG.debug("{} {} of {} failed", method, path, link.getRpcUrl(), failed);
      return new Answer.Silent(timedOut(failed) ? TIMEOUT : "unreachable");
    }
  }

  private static boolean timedOut(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException || cause instanceof HttpTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private record Reader(ApplicationLinkRequestFactory factory)
      implements ApplicationLinkResponseHandler<Answer> {

    @Override
    public Answer handle(Response response) throws ResponseException {
      if (response.getStatusCode() >= 500) {
        return new Answer.Silent("http-" + response.getStatusCode());
      }
      String length = response.getHeader("Content-Length");
      if (length != null && length.matches("\\d{8,}")) {
        return new Answer.Silent("too-long");
      }
      String body = response.getResponseBodyAsString();
      return body != null && body.length() > MAX_ANSWER
          ? new Answer.Silent("too-long")
          : new Answer.Said(
              response.getStatusCode(),
              body == null ? "" : body,
              response.getHeader(MessageSignature.HEADER),
              retryAfter(response.getHeader("Retry-After")));
    }

    /** Seconds; a date, which the other clock would have to be right for, is taken for none. */
    private static Duration retryAfter(String header) {
      return header != null && header.matches("[0-9]{1,5}")
          ? Duration.ofSeconds(Long.parseLong(header))
          : Duration.ZERO;
    }

    @Override
    public Answer credentialsRequired(Response response) {
      return new Answer.NeedsAuthorisation(String.valueOf(factory.getAuthorisationURI()));
    }
  }
}
