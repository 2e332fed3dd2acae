/**
 * Plan templates as data, and the judgement of a plan by its template. May depend on what the core
 * knows of its host, and on {@code java.*}.
 */
package org.gtmready.core.plan;
