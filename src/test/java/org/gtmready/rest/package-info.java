/** Tests of the REST interface: its description, its bodies, its problems. */
package org.gtmready.rest;
