package planted.gtmready.storage;

/** Planted: not a domain noun. */
public interface EvidenceManager {}
