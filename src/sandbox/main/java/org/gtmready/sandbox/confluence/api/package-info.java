/**
 * Confluence's Java services, as plugins import them, over the library. May depend on the library,
 * the stores and the kernel; unmodelled calls throw.
 */
package org.gtmready.sandbox.confluence.api;
