/**
 * What is linked to an epic and what was found behind it. May depend on the plan vocabulary and on
 * {@code java.*}.
 */
package org.gtmready.core.evidence;
