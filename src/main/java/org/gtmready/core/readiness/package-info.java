/**
 * The questions that panel, gate and REST ask: how ready is an epic, may it be released. May depend
 * on the rest of the core and on {@code java.*}.
 */
package org.gtmready.core.readiness;
