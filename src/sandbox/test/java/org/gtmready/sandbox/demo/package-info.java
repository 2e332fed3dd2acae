/** Tests of the demo data by itself, before any host has read it. May depend on nothing of ours. */
package org.gtmready.sandbox.demo;
