package planted.gtmready.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import planted.gtmready.core.Plain;

/** Innocent: both arrows are drawn. */
public record KeepsToItsArrows(Plain plain, ActiveObjects objects) {}
