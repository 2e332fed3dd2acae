package org.gtmready.rest.confluence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Asks for a template's form in a page.
 *
 * @param template template key, for example {@code positioning}
 * @param version page version that the asker looked at
 */
public record TemplateRequest(
    @JsonProperty("template") String template, @JsonProperty("version") Integer version) {}
