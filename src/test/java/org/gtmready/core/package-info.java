/** What tests of the core share. */
package org.gtmready.core;
