package org.gtmready.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gtmready.core.sync.Subscriptions;

/** Subscriptions in memory. */
final class MemorySubscriptions implements Subscriptions {

  private final Map<String, Set<String>> jiras = new LinkedHashMap<>();
  private int largestPart;

  @Override
  public Set<String> renew(String application, Collection<String> pageIds) {
    Set<String> added = new TreeSet<>(pageIds);
    added.removeIf(page -> applicationsOf(page).contains(application));
    pageIds.forEach(page -> jiras.computeIfAbsent(page, it -> new HashSet<>()).add(application));
    return added;
  }

  @Override
  public Part part(long position, int limit) {
    List<String> all = new ArrayList<>(jiras.keySet());
    int from = (int) position;
    int to = Math.min(from + limit, all.size());
    largestPart = Math.max(largestPart, to - from);
    return new Part(Set.copyOf(all.subList(from, to)), to - from < limit ? null : (long) to);
  }

  /** Most pages that were given at once. */
  int largestPart() {
    return largestPart;
  }

  @Override
  public Set<String> wanted(Collection<String> pageIds) {
    Set<String> wanted = new TreeSet<>(pageIds);
    wanted.removeIf(page -> applicationsOf(page).isEmpty());
    return wanted;
  }

  @Override
  public List<String> applicationsOf(String pageId) {
    return jiras.getOrDefault(pageId, Set.of()).stream().sorted().toList();
  }

  @Override
  public void end(String application, String pageId) {
    jiras.get(pageId).remove(application);
  }

  @Override
  public void endBefore(Instant renewed) {
    throw new AssertionError("the pusher ends nothing by time");
  }
}
