/** Policies as JSON: their documents, the calls that read, check and save them. */
package org.gtmready.rest.policy;
