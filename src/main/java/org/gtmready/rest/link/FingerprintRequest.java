package org.gtmready.rest.link;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Names the key that an administrator means, so that nothing else happens when it is another one by
 * now.
 *
 * @param fingerprint 64 hexadecimal digits
 */
public record FingerprintRequest(@JsonProperty("fingerprint") String fingerprint) {}
