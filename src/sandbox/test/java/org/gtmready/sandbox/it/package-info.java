/**
 * Tests of the shipped jar in both hosts, over HTTP and in a browser. They may use the host's start
 * and stop, and otherwise know only what a person or a program outside can see.
 */
package org.gtmready.sandbox.it;
