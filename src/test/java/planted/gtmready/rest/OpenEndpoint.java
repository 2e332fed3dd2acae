package planted.gtmready.rest;

import jakarta.ws.rs.GET;

/** Planted: an endpoint that does not say who may call it. */
public class OpenEndpoint {

  @GET
  public String read() {
    return "";
  }
}
