package planted.gtmready.core;

import planted.gtmready.storage.KeepsToItsArrows;

/** Planted: core sees nobody, and storage sees core, which makes a cycle. */
public record SeesStorage(KeepsToItsArrows store) {}
