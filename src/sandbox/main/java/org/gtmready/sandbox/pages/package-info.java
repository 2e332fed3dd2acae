/** Page chrome that both products share. May depend on the kernel's API only. */
package org.gtmready.sandbox.pages;
