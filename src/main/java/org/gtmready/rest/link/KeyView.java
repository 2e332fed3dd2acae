package org.gtmready.rest.link;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The public key of this product.
 *
 * @param key Base64 of its X.509 encoding
 * @param fingerprint SHA-256 over that encoding, 64 hexadecimal digits
 */
public record KeyView(
    @JsonProperty("key") String key, @JsonProperty("fingerprint") String fingerprint) {}
