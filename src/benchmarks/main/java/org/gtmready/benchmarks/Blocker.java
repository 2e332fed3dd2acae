package org.gtmready.benchmarks;

import java.util.List;

/**
 * The answer that all ways must share: a requirement that refuses the release.
 *
 * @param missing keys of plan fields that are missing, of all its plans in order
 */
public record Blocker(String requirement, List<String> missing) {}
