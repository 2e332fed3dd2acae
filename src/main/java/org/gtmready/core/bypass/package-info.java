/**
 * Finds epics that stand behind the gate without having passed it. May depend on the audit, the
 * policy and the host's ports.
 */
package org.gtmready.core.bypass;
