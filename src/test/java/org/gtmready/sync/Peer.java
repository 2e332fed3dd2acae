package org.gtmready.sync;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A linked product whose answers a test decides. */
final class Peer {

  /** What it was asked. */
  record Asked(MethodType method, String path, Map<String, String> headers, String body) {}

  /** What it answers. */
  record Answer(int status, String body, Map<String, String> headers) {
    Answer(int status, String body) {
      this(status, body, Map.of());
    }
  }

  /** Decides about answers. */
  interface Behaviour {
    Answer answer(Asked asked) throws ResponseException;
  }

  final String id;
  final List<Asked> asked = new ArrayList<>();
  Behaviour behaviour = it -> new Answer(204, "");

  Peer(String id) {
    this.id = id;
  }

  ApplicationLink link() {
    ApplicationId application = new ApplicationId(id);
    return proxy(
        ApplicationLink.class,
        (name, args) ->
            switch (name) {
              case "getId" -> application;
              case "getName" -> "Peer";
              case "getRpcUrl", "getDisplayUrl" -> URI.create("http://peer.example");
              case "createAuthenticatedRequestFactory" -> factory();
              default -> null;
            });
  }

  private ApplicationLinkRequestFactory factory() {
    return proxy(
        ApplicationLinkRequestFactory.class,
        (name, args) ->
            name.equals("createRequest") ? request((MethodType) args[0], (String) args[1]) : null);
  }

  private ApplicationLinkRequest request(MethodType method, String path) {
    Map<String, String> headers = new HashMap<>();
    String[] body = new String[1];
    ApplicationLinkRequest[] itself = new ApplicationLinkRequest[1];
    itself[0] =
        proxy(
            ApplicationLinkRequest.class,
            (name, args) -> {
              switch (name) {
                case "setHeader" -> headers.put((String) args[0], (String) args[1]);
                case "setRequestBody" -> body[0] = (String) args[0];
                case "execute" -> {
                  Asked question = new Asked(method, path, Map.copyOf(headers), body[0]);
                  asked.add(question);
                  return ((ApplicationLinkResponseHandler<?>) args[0])
                      .handle(response(behaviour.answer(question)));
                }
                default -> {
                  return itself[0];
                }
              }
              return itself[0];
            });
    return itself[0];
  }

  private static Response response(Answer answer) {
    return proxy(
        Response.class,
        (name, args) ->
            switch (name) {
              case "getStatusCode" -> answer.status();
              case "getResponseBodyAsString" -> answer.body();
              case "getHeader" -> answer.headers().get(args[0]);
              default -> null;
            });
  }

  private interface Call {
    Object on(String name, Object[] args) throws Throwable;
  }

  @SuppressWarnings("unchecked") // the proxy implements the type
  private static <T> T proxy(Class<T> type, Call call) {
    return (T)
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> call.on(method.getName(), args));
  }
}
