/** What is demanded of an epic. May depend on the evidence package. */
package org.gtmready.core.policy;
