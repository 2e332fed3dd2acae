/** Working copies of the Atlassian types of this package; they shadow the declarations. */
package com.atlassian.confluence.event.events.security;
