package org.gtmready.core.evidence;

/** A link that someone asks for, checked and ready to be stored. */
public record NewEvidence(
    long epicId,
    String requirement,
    Target target,
    String title,
    String url,
    boolean restricted,
    String linkedBy,
    Reading reading) {}
