package org.gtmready.sandbox.modules;

import jakarta.servlet.Servlet;
import java.util.Collection;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Makes a servlet of JAX-RS resources. */
public final class Rest {

  private Rest() {}

  /** Jersey with Jackson over these objects; scans nothing. */
  public static Servlet servlet(Collection<?> resources) {
    ResourceConfig config = new ResourceConfig();
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    config.register(JacksonFeature.withoutExceptionMappers());
    resources.forEach(config::register);
    return new ServletContainer(config);
  }
}
