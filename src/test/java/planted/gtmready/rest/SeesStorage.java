package planted.gtmready.rest;

import planted.gtmready.storage.KeepsToItsArrows;

/** Planted: REST talks to core, not to storage. */
public record SeesStorage(KeepsToItsArrows store) {}
