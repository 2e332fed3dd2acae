package com.atlassian.event.api;

/** Declaration of the Atlassian type of this name. Signature: atlassian-event 5.0.2 (VERIFIED). */
public interface EventPublisher extends EventListenerRegistrar {
  void publish(Object o);
}
