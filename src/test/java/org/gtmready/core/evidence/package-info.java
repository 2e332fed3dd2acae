/** Tests of what is known of linked things. */
package org.gtmready.core.evidence;
