package org.gtmready.sandbox.services.links;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who has withdrawn the permission to act for them over a link; by default everybody gave it. */
public final class Authorisations {

  private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

  public void withdraw(String user) {
    withdrawn.add(user);
  }

  public void give(String user) {
    withdrawn.remove(user);
  }

  public boolean isGiven(String user) {
    return !withdrawn.contains(user);
  }
}
