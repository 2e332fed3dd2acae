package org.gtmready.sandbox.confluence.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A thing as JSON: what it always has, what was asked for, and addresses of what else there is. */
final class Parts {

  private final Map<String, Object> json = new LinkedHashMap<>();
  private final Map<String, Object> expandable = new LinkedHashMap<>();
  private final Expand expand;

  Parts(Expand expand) {
    this.expand = expand;
  }

  Parts put(String name, Object value) {
    json.put(name, value);
    return this;
  }

  /**
   * A part that is only there when it was asked for; else its address, which may be empty.
   *
   * @param value may give null: then the part is not there, though it was asked for
   */
  Parts part(String name, String address, Supplier<Object> value) {
    if (expand.has(name)) {
      Object asked = value.get();
      if (asked != null) {
        json.put(name, asked);
      }
    } else {
      expandable.put(name, address);
    }
    return this;
  }

  /** Parts that Confluence has and the sandbox does not model. */
  Parts without(String... names) {
    for (String name : names) {
      expandable.put(name, "");
    }
    return this;
  }

  Map<String, Object> json() {
    json.put("_expandable", expandable);
    return json;
  }
}
