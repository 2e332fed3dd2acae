package planted.gtmready.core;

/** A core type for others to use. */
public record Plain(String text) {}
