package org.gtmready.core.evidence;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Tells all who listen that an epic's evidence changed. */
public class EvidenceChanges {

  private final List<EvidenceListener> listeners = new CopyOnWriteArrayList<>();
  private final BiConsumer<EvidenceChanged, RuntimeException> failed;

  /**
   * Nobody listens yet.
   *
   * @param failed hears of a listener that failed; what it was told of is stored all the same
   */
  public EvidenceChanges(BiConsumer<EvidenceChanged, RuntimeException> failed) {
    this.failed = failed;
  }

  public void listen(EvidenceListener listener) {
    listeners.add(listener);
  }

  /** Tells of each epic once. */
  public void tell(Collection<Long> epicIds) {
    epicIds.stream().distinct().map(EvidenceChanged::new).forEach(this::tell);
  }

  private void tell(EvidenceChanged event) {
    for (EvidenceListener listener : listeners) {
      try {
        listener.changed(event);
      } catch (RuntimeException trouble) {
        failed.accept(event, trouble);
      }
    }
  }
}
