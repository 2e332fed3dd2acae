package org.gtmready.sandbox.modules;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A set of scripts and styles.
 *
 * @param key complete key
 * @param contexts pages that need it
 * @param dependencies complete keys of what comes before it
 * @param files names of its files in order
 * @param condition whether it is written at all
 */
record WebResource(
    String key,
    List<String> contexts,
    List<String> dependencies,
    List<String> files,
    Predicate<Map<String, Object>> condition) {}
