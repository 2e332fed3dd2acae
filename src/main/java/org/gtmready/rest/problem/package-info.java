/** How every resource of the plugin reads bodies and says what is wrong. May depend on core. */
package org.gtmready.rest.problem;
