package org.gtmready.core.plan;

import java.time.Instant;

/**
 * A function's agreement to a plan as it was.
 *
 * @param role the function, a key of {@code gtm.role.}
 * @param by user key
 * @param fingerprint of the plan that was agreed to
 */
public record SignOff(String role, String by, Instant at, String fingerprint) {}
