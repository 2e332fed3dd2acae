package org.gtmready.sandbox.confluence.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gtmready.sandbox.host.CurrentRequest;

/** A page of results, as every list of the API is wrapped. */
final class Listing {

  static final int MOST = 500;

  private Listing() {}

  /**
   * Part of a list as JSON; the addresses of its neighbours keep the query of the request.
   *
   * @param path of the list behind {@code /rest/api}
   */
  static <T> Map<String, Object> of(
      Links links, String path, List<T> all, int start, int limit, Function<T, Object> json) {
    int from = Math.max(0, Math.min(start, all.size()));
    int most = Math.max(0, Math.min(limit, MOST));
    int to = Math.min(all.size(), from + most);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("results", all.subList(from, to).stream().map(json).toList());
    body.put("start", from);
    body.put("limit", most);
    body.put("size", to - from);
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("self", links.self(path));
    if (to < all.size()) {
      addresses.put("next", turn(path, to, most));
    }
    if (from > 0) {
      addresses.put("prev", turn(path, Math.max(0, from - most), most));
    }
    addresses.put("base", links.baseUrl());
    addresses.put("context", links.contextPath());
    body.put("_links", addresses);
    return body;
  }

  /** A list within another answer: all of it, without addresses of the site. */
  static <T> Map<String, Object> inner(
      Links links, String path, List<T> all, Function<T, Object> json) {
    Map<String, Object> body = of(links, path, all, 0, 200, json);
    body.put("_links", Map.of("self", links.self(path)));
    return body;
  }

  private static String turn(String path, int start, int limit) {
    return "/rest/api"
        + path
        + "?"
        + query("limit", "start")
        + "limit="
        + limit
        + "&start="
        + start;
  }

  /** The query of the request without some parameters, ending in {@code &}; may be empty. */
  static String query(String... without) {
    String all = CurrentRequest.get().servletRequest().getQueryString();
    return Arrays.stream((all == null ? "" : all).split("&"))
        .filter(it -> !it.isEmpty() && !List.of(without).contains(it.split("=", 2)[0]))
        .map(it -> it + "&")
        .collect(Collectors.joining());
  }
}
