/** Tests of what administrators are told. */
package org.gtmready.core.health;
