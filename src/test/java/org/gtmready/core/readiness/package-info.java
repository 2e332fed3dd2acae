/** Tests of the gate and of what people are told of an epic. */
package org.gtmready.core.readiness;
