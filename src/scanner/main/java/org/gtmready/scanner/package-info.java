/**
 * Writes the index of beans at build time; the plugin's source is its input. Depends on the Java
 * compiler's API only and names the annotations as text.
 */
package org.gtmready.scanner;
