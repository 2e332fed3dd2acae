/** Tests of how products prove who they are. */
package org.gtmready.core.trust;
