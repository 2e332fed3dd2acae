/** Tests of the program's options. */
package org.gtmready.sandbox.host;
