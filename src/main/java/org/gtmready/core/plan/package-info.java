/**
 * Plan templates as data, and the judgement of a plan by its template. May depend on {@code java.*}
 * only.
 */
package org.gtmready.core.plan;
