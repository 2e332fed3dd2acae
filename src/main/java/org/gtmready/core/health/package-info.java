/** What an administrator should know and do, judged from how the plugin fares. */
package org.gtmready.core.health;
