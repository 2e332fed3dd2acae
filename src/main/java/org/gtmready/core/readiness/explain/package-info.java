/**
 * A verdict in the words of the reader: lines, refusals, whom to ask. May depend on the evaluation,
 * the visibility and {@code java.*}.
 */
package org.gtmready.core.readiness.explain;
