package planted.gtmready.core;

import jakarta.inject.Named;

/** Planted: core is plain Java. */
@Named
public class SeesInject {}
