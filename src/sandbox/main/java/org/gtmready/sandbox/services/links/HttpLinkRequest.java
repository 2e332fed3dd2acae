package org.gtmready.sandbox.services.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One HTTP request to the other host; its time limit is the sum of both timeouts. */
final class HttpLinkRequest implements ApplicationLinkRequest {

  private static final HttpClient CLIENT = client(HttpClient.Redirect.NORMAL);
  private static final HttpClient CLIENT_WITHOUT_REDIRECTS = client(HttpClient.Redirect.NEVER);

  private final MethodType method;
  private final URI target;
  private final List<String[]> headers = new ArrayList<>();
  private String body;
  private boolean followRedirects = true;
  private int connectionMillis = 10_000;
  private int readMillis = 30_000;

  HttpLinkRequest(MethodType method, URI target) {
    this.method = method;
    this.target = target;
  }

  private static HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(redirect)
        .build();
  }

  @Override
  public ApplicationLinkRequest setConnectionTimeout(int millis) {
    connectionMillis = millis;
    return this;
  }

  @Override
  public ApplicationLinkRequest setSoTimeout(int millis) {
    readMillis = millis;
    return this;
  }

  @Override
  public ApplicationLinkRequest setRequestBody(String text) {
    body = text;
    return this;
  }

  @Override
  public ApplicationLinkRequest setRequestBody(String text, String contentType) {
    return setRequestBody(text).setHeader("Content-Type", contentType);
  }

  @Override
  public ApplicationLinkRequest addHeader(String name, String value) {
    headers.add(new String[] {name, value});
    return this;
  }

  @Override
  public ApplicationLinkRequest setHeader(String name, String value) {
    headers.removeIf(header -> header[0].equalsIgnoreCase(name));
    return addHeader(name, value);
  }

  @Override
  public ApplicationLinkRequest setFollowRedirects(boolean follow) {
    followRedirects = follow;
    return this;
  }

  @Override
  public void execute(ResponseHandler<? super Response> handler) throws ResponseException {
    handler.handle(send());
  }

  @Override
  public String execute() throws ResponseException {
    Response response = send();
    if (!response.isSuccessful()) {
      throw new ResponseException(
          "Unexpected response received. Status code: " + response.getStatusCode());
    }
    return response.getResponseBodyAsString();
  }

  @Override
  public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler)
      throws ResponseException {
    return handler.handle(send());
  }

  @Override
  public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
    return handler.handle(send());
  }

  private Response send() throws ResponseException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofMillis((long) connectionMillis + readMillis))
            .method(
                method.name(),
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    headers.forEach(header -> request.header(header[0], header[1]));
    try {
      HttpClient client = followRedirects ? CLIENT : CLIENT_WITHOUT_REDIRECTS;
      return new Answer(
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new ResponseException(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ResponseException(e);
    }
  }

  /** What came back. */
  private record Answer(HttpResponse<String> response) implements Response {

    @Override
    public int getStatusCode() {
      return response.statusCode();
    }

    @Override
    public String getResponseBodyAsString() {
      return response.body();
    }

    @Override
    public String getStatusText() {
      return String.valueOf(response.statusCode());
    }

    @Override
    public boolean isSuccessful() {
      return response.statusCode() >= 200 && response.statusCode() < 400;
    }

    @Override
    public String getHeader(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }
}
