/** Tests of what somebody may be told of a verdict. */
package org.gtmready.core.readiness.visibility;
