package org.gtmready.core.linking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gtmready.core.host.EpicFacts;
import org.gtmready.core.host.EpicStatus;
import org.gtmready.core.host.Epics;
import org.gtmready.core.host.IssueType;
import org.gtmready.core.host.Person;
import org.gtmready.core.host.Users;
import org.gtmready.core.readiness.evaluate.Facts;

/** A tracker with issues that one user may see and, where said, link. */
public final class FakeTracker implements Epics, Users {

  private static final Map<String, IssueType> TYPES =
      Map.of(
          "Epic", Facts.EPIC_TYPE,
          "Story", new IssueType("10001", "Story"),
          "Task", new IssueType("10002", "Task"));

  private final Map<String, EpicFacts> visible = new HashMap<>();
  private final Map<String, Long> there = new HashMap<>();
  private final Set<String> linkable = new HashSet<>();
  private int questions;
  private String acting = "pm";
  private String base = "http://jira.example";

  public FakeTracker epic(long id, String key) {
    return issue(id, key, "Epic");
  }

  public FakeTracker issue(long id, String key, String type) {
    visible.put(key, Facts.issue(id, key, TYPES.get(type), null, null));
    linkable.add(key);
    there.put(key, id);
    return this;
  }

  public FakeTracker at(String baseUrl) {
    base = baseUrl;
    return this;
  }

  public FakeTracker readOnly(String key) {
    linkable.remove(key);
    return this;
  }

  public FakeTracker invisible(String key) {
    visible.remove(key);
    return this;
  }

  public FakeTracker acting(String userKey) {
    acting = userKey;
    return this;
  }

  public FakeTracker anonymous() {
    acting = null;
    return this;
  }

  /** How often it was asked anything about issues. */
  public int questions() {
    return questions;
  }

  @Override
  public Optional<EpicFacts> find(String key) {
    questions++;
    return Optional.ofNullable(visible.get(key));
  }

  @Override
  public Optional<EpicFacts> find(long id) {
    questions++;
    return visible.values().stream().filter(issue -> issue.id() == id).findFirst();
  }

  @Override
  public Set<Long> visible(Collection<Long> ids) {
    questions++;
    Set<Long> seen = visible.values().stream().map(EpicFacts::id).collect(Collectors.toSet());
    return ids.stream().filter(seen::contains).collect(Collectors.toSet());
  }

  @Override
  public OptionalLong idOf(String key) {
    questions++;
    return there.containsKey(key) ? OptionalLong.of(there.get(key)) : OptionalLong.empty();
  }

  @Override
  public Map<Long, EpicStatus> statuses(Collection<Long> ids) {
    questions++;
    return ids.stream()
        .filter(there::containsValue)
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    visible.values().stream()
                        .filter(issue -> issue.id() == id)
                        .findFirst()
                        .map(EpicFacts::status)
                        .orElse(new EpicStatus("1", "Open", false)),
                (one, same) -> one));
  }

  @Override
  public Set<String> existingKeys(Collection<String> keys) {
    questions += keys.size();
    return keys.stream().filter(there::containsKey).collect(Collectors.toSet());
  }

  @Override
  public Set<String> keysOf(long id) {
    return there.entrySet().stream()
        .filter(entry -> entry.getValue() == id)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The issue that has a key now can be found by the one that it had before. */
  public FakeTracker moved(String oldKey, String key) {
    visible.put(oldKey, visible.get(key));
    there.put(oldKey, visible.get(key).id());
    return this;
  }

  /** Work on the issue is over. */
  public FakeTracker done(String key, String status) {
    EpicFacts old = visible.get(key);
    return with(old, new EpicStatus("5", status, true), old.assignee(), old.due());
  }

  /** Somebody is to do it by a day. */
  public FakeTracker planned(String key, Person assignee, LocalDate due) {
    EpicFacts old = visible.get(key);
    return with(old, old.status(), assignee, due);
  }

  private FakeTracker with(EpicFacts old, EpicStatus status, Person assignee, LocalDate due) {
    visible.put(
        old.key(),
        new EpicFacts(
            old.id(),
            old.key(),
            old.summary(),
            old.projectKey(),
            old.type(),
            status,
            old.formerKeys(),
            assignee,
            old.lead(),
            due));
    return this;
  }

  public FakeTracker deleted(String key) {
    there.remove(key);
    return invisible(key);
  }

  @Override
  public boolean mayLink(EpicFacts epic) {
    return linkable.contains(epic.key());
  }

  @Override
  public boolean mayComment(EpicFacts epic) {
    return acting != null && visible.containsKey(epic.key());
  }

  @Override
  public String browseUrl() {
    return base + "/browse/";
  }

  @Override
  public Optional<String> acting() {
    return Optional.ofNullable(acting);
  }

  @Override
  public boolean administering() {
    return false;
  }

  @Override
  public String nameOf(String userKey) {
    return "User " + userKey;
  }
}
