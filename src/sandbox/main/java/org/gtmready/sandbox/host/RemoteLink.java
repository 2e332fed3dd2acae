package org.gtmready.sandbox.host;

import com.atlassian.applinks.api.ApplicationId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.gtmready.sandbox.services.links.Peer;
import org.gtmready.sandbox.web.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links the hosts of this process to a product that runs apart, as soon as that answers. Who it is
 * stands in its manifest, and is remembered, so that the next start need not wait for it.
 */
final class RemoteLink implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RemoteLink.class);
  private static final String REMEMBERED = "link.peer";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String product;
  private final URI address;
  private final List<RunningHost> hosts;
  private final Runnable linked;
  private final Thread thread = new Thread(this::insist, "link-to-peer");

  /**
   * Not yet a link.
   *
   * @param linked runs once, after the first link of this start
   */
  RemoteLink(String product, URI address, List<RunningHost> hosts, Runnable linked) {
    this.product = product;
    this.address = address;
    this.hosts = hosts;
    this.linked = linked;
  }

  /** Tries once, then goes on in the background. */
  void start() {
    hosts
        .get(0)
        .settings()
        .get(REMEMBERED)
        .map(text -> text.split(" ", 2))
        .filter(parts -> parts[1].equals(address.toString()))
        .ifPresent(parts -> connect(parts[0]));
    if (!attempt()) {
      System.err.println(
          "Nobody answers at " + address + " yet; the link is made as soon as somebody does.");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void insist() {
    try {
      do {
        Thread.sleep(500);
      } while (!attempt());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean attempt() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + Manifest.PATH))
              .timeout(Duration.ofSeconds(5))
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        return false;
      }
      JsonNode manifest = new ObjectMapper().readTree(answer.body());
      if (!manifest.path("typeId").asText().equals(product)) {
        throw new IllegalArgumentException(
            address + " is no " + product + " but a " + manifest.path("typeId").asText("stranger"));
      }
      String id = manifest.path("id").asText();
      hosts.get(0).settings().set(REMEMBERED, id + " " + address);
      connect(id);
      linked.run();
      return true;
    } catch (IOException e) {
      LOG.debug("{} does not answer", address, e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void connect(String id) {
    Peer peer = Peer.of(product, new ApplicationId(id), address);
    hosts.forEach(host -> host.links().connect(peer));
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
