/** What is demanded of an epic. May depend on the evidence and host packages. */
package org.gtmready.core.policy;
