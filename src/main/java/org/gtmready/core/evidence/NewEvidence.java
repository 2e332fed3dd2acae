package org.gtmready.core.evidence;

/**
 * A link that someone asks for, checked and ready to be stored.
 *
 * @param template key of the plan template that the requirement asks for; later readings of the
 *     page are judged by it
 * @param title at most 255 characters
 * @param linkedBy user key
 * @param observation of the facts behind the reading; 0 when nothing was read
 */
public record NewEvidence(
    long epicId,
    String requirement,
    String template,
    Target target,
    String title,
    String url,
    boolean restricted,
    String linkedBy,
    Reading reading,
    long observation) {}
