package org.gtmready.core.evidence;

/**
 * The evidence of an epic is not what it was: something was linked, replaced or unlinked, or other
 * facts of a linked page were taken. Told after it was stored, on the node that stored it.
 */
public record EvidenceChanged(long epicId) {}
