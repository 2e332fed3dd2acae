package org.gtmready.core.plan;

/** A column of a table field; its label is {@code gtm.template.<template>.<field>.<key>.label}. */
public record Column(String key, FieldType type, boolean required) {}
