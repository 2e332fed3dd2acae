package org.gtmready.rest.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the calls about policies answer. */
final class PolicyViews {

  private PolicyViews() {}

  /**
   * A layer of the policy.
   *
   * @param version 0 when nobody has saved one
   * @param by display name; empty for the layer that the plugin began with
   * @param at ISO instant; absent likewise
   * @param lockedBy scope of the layer above that is locked; absent when none is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LayerView(
      @JsonProperty("scope") String scope,
      @JsonProperty("name") String name,
      @JsonProperty("version") long version,
      @JsonProperty("by") String by,
      @JsonProperty("at") String at,
      @JsonProperty("why") String why,
      @JsonProperty("lockedBy") String lockedBy,
      @JsonProperty("policy") JsonNode policy) {}

  /** The policy of a project, and the layers that it comes of. */
  record EffectiveView(
      @JsonProperty("version") long version,
      @JsonProperty("layers") List<LayerView> layers,
      @JsonProperty("policy") JsonNode policy) {}

  /**
   * Versions of one scope, the newest first.
   *
   * @param next what to give as {@code below} for the older ones; absent when there are none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VersionsView(
      @JsonProperty("scope") String scope,
      @JsonProperty("versions") List<LayerView> versions,
      @JsonProperty("next") Long next) {}

  /**
   * A place in a policy, and what is to be said of it.
   *
   * @param path such as {@code requirements[2].kinds}; empty for the whole
   */
  record PlaceView(@JsonProperty("path") String path, @JsonProperty("message") String message) {}

  /** One thing that a change does; see {@link org.gtmready.core.policy.layer.PolicyChange}. */
  record ChangeView(
      @JsonProperty("requirement") String requirement,
      @JsonProperty("attribute") String attribute,
      @JsonProperty("before") String before,
      @JsonProperty("after") String after,
      @JsonProperty("weakens") boolean weakens) {}

  /** What a policy would do if it were saved. */
  record CheckView(
      @JsonProperty("valid") boolean valid,
      @JsonProperty("errors") List<PlaceView> errors,
      @JsonProperty("notes") List<PlaceView> notes,
      @JsonProperty("changes") List<ChangeView> changes) {}

  /** A problem with all places at which it is. */
  record WrongView(
      @JsonProperty("code") String code,
      @JsonProperty("message") String message,
      @JsonProperty("field") String field,
      @JsonProperty("help") String help,
      @JsonProperty("errors") List<PlaceView> errors) {}
}
