package planted.gtmready.web;

import net.java.ao.Entity;

/** Planted: only storage sees Active Objects. */
public interface SeesActiveObjects extends Entity {}
