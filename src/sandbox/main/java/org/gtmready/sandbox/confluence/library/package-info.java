/**
 * The rules of reading and changing content: permissions, versions, titles, trash, and who hears of
 * a change. May depend on the stores and on the kernel's users; knows no HTTP, no HTML, no plugin.
 */
package org.gtmready.sandbox.confluence.library;
