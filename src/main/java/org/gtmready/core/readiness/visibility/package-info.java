/**
 * What of a verdict somebody may be told. May depend on the evaluation and the ports that know who
 * sees what.
 */
package org.gtmready.core.readiness.visibility;
