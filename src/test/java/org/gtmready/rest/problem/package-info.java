/** Tests of how bodies are read and problems told. */
package org.gtmready.rest.problem;
