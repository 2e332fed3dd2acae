package org.gtmready.sandbox.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Sends the requests of {@code demo/requests.json} to a fresh sandbox, each as a user. In paths and
 * bodies <code>{jira}</code> and <code>{confluence}</code> stand for the base addresses.
 */
final class DemoRequests {

  private final Map<String, String> addresses;
  private final DemoData demo;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  /**
   * The requests of a demo.
   *
   * @param addresses base address by product
   */
  DemoRequests(Map<String, String> addresses, DemoData demo) {
    this.addresses = addresses;
    this.demo = demo;
  }

  /**
   * Sends what is there, in order.
   *
   * @throws IllegalStateException when one is refused
   */
  void send() {
    Optional<String> requests = demo.text("requests.json");
    if (requests.isEmpty()) {
      return;
    }
    try {
      for (JsonNode request : json.readTree(requests.get())) {
        send(request);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(JsonNode request) throws IOException, InterruptedException {
    String host = addresses.get(request.path("product").asText());
    JsonNode body = request.path("body");
    HttpRequest sent =
        HttpRequest.newBuilder(URI.create(host + filled(request.path("path").asText())))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + request.path("user").asText() + "-token")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .method(
                request.path("method").asText("POST"),
                body.isMissingNode()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(filled(body.toString())))
            .build();
    HttpResponse<String> response = client.send(sent, HttpResponse.BodyHandlers.ofString());
    int expected = request.path("status").asInt(response.statusCode());
    if (response.statusCode() >= 400 || response.statusCode() != expected) {
      throw new IllegalStateException(
          "Demo request " + request + " got " + response.statusCode() + ": " + response.body());
    }
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> address : addresses.entrySet()) {
      filled = filled.replace("{" + address.getKey() + "}", address.getValue());
    }
    return filled;
  }
}
