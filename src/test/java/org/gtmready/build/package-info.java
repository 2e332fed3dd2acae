/**
 * Guards the shape of the plugin rather than its behaviour: arrows between packages, the
 * descriptor, the texts, the sources and the jar. May look at everything.
 */
package org.gtmready.build;
