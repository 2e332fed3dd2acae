/** Permission to release without a requirement. May depend on {@code java.*} only. */
package org.gtmready.core.waiver;
