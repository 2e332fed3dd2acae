package org.gtmready.core.linking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gtmready.core.evidence.PlanPages;
import org.gtmready.core.evidence.PlanQuery;
import org.gtmready.core.evidence.Target;
import org.gtmready.core.plan.PageFacts;
import org.gtmready.core.plan.PlanFacts;
import org.gtmready.core.plan.PlanGlance;

/** A linked Confluence with pages that the acting user may view. */
public final class FakeConfluence implements PlanPages {

  public static final String LINK = "11111111-2222-3333-4444-555555555555";
  public static final Instant SEEN = Instant.parse("2026-11-22T10:00:00Z");

  private final Map<String, PageFacts> pages = new HashMap<>();
  private final Set<String> keptFrom = new HashSet<>();
  private List<String> addresses = List.of("http://confluence.example");
  private final Map<String, String> others = new LinkedHashMap<>();
  private final Map<String, String> elsewhere = new HashMap<>();
  private final Set<String> followed = new HashSet<>();
  private Lookup trouble;
  private boolean asked;
  private Runnable whenAsked = () -> {};

  public FakeConfluence page(String id, PlanFacts... plans) {
    pages.put(
        id,
        new PageFacts(
            id,
            PageFacts.State.CURRENT,
            "Page " + id,
            "http://confluence.example/pages/viewpage.action?pageId=" + id,
            false,
            3,
            SEEN,
            0,
            List.of(plans)));
    return this;
  }

  public FakeConfluence troubled(Lookup lookup) {
    trouble = lookup;
    return this;
  }

  /** By which addresses the application link knows it, that for browsers first. */
  public FakeConfluence at(String... baseUrls) {
    addresses = List.of(baseUrls);
    return this;
  }

  /** Another Confluence is linked, too, and has this page. */
  public FakeConfluence another(String application, String baseUrl, String page) {
    others.put(application, baseUrl);
    elsewhere.put(page, application);
    return page(page);
  }

  private boolean isIn(String application, String page) {
    return elsewhere.getOrDefault(page, LINK).equals(application);
  }

  /** What happens by the way when somebody asks who may view what. */
  public FakeConfluence whenAsked(Runnable happens) {
    whenAsked = happens;
    return this;
  }

  public FakeConfluence without(String id) {
    pages.remove(id);
    return this;
  }

  /** True when a remote call would have been made. */
  public boolean wasAsked() {
    return asked;
  }

  @Override
  public Lookup read(Target.PageTarget target) {
    asked = true;
    String pageId = target.pageId();
    if (trouble != null) {
      return trouble;
    }
    PageFacts page = pages.get(pageId);
    return page == null || !isIn(target.application(), pageId)
        ? new Lookup.NotFound()
        : new Lookup.Found(target.application(), page);
  }

  @Override
  public void follow(Target.PageTarget page) {
    followed.add(page.pageId());
  }

  /** Pages of whose changes Confluence was asked to tell. */
  public Set<String> followed() {
    return followed;
  }

  @Override
  public Set<Target.PageTarget> visible(Collection<Target.PageTarget> wanted) {
    asked = true;
    whenAsked.run();
    return trouble == null ? knownVisible(wanted) : Set.of();
  }

  @Override
  public Set<Target.PageTarget> knownVisible(Collection<Target.PageTarget> wanted) {
    return wanted.stream()
        .filter(page -> pages.containsKey(page.pageId()))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isKnownHidden(Target.PageTarget page) {
    return keptFrom.contains(page.pageId());
  }

  /** The acting user was told once that they may not view this page. */
  public FakeConfluence keptFrom(String id) {
    keptFrom.add(id);
    return this;
  }

  @Override
  public boolean answers() {
    return !(trouble instanceof Lookup.Unreachable);
  }

  @Override
  public Optional<String> authorisation() {
    return trouble instanceof Lookup.NeedsAuthorisation needs
        ? Optional.of(needs.url())
        : Optional.empty();
  }

  @Override
  public List<Site> sites() {
    return trouble instanceof Lookup.NoLink
        ? List.of()
        : Stream.concat(
                Stream.of(new Site(LINK, addresses.get(0), addresses)),
                others.entrySet().stream()
                    .map(
                        other ->
                            new Site(other.getKey(), other.getValue(), List.of(other.getValue()))))
            .toList();
  }

  @Override
  public Search find(String application, PageName name) {
    asked = true;
    return trouble == null
        ? new Search(
            pages.values().stream()
                .filter(page -> isIn(application, page.pageId()) && is(page, name))
                .map(this::hit)
                .toList(),
            null)
        : new Search(List.of(), trouble);
  }

  private static boolean is(PageFacts page, PageName name) {
    return name instanceof PageName.ByTitle title
        ? title.space().equals("GTM") && title.title().equals(page.title())
        : page.pageId().equals(((PageName.ById) name).id());
  }

  private Hit hit(PageFacts page) {
    return new Hit(
        page.pageId(),
        page.title(),
        "Go to market",
        page.url(),
        Optional.of(page.plans().stream().map(PlanGlance::of).toList()));
  }

  @Override
  public Search search(PlanQuery query) {
    asked = true;
    return trouble == null
        ? new Search(
            pages.values().stream()
                .filter(page -> page.title().contains(query.text()))
                .map(this::hit)
                .toList(),
            null)
        : new Search(List.of(), trouble);
  }
}
