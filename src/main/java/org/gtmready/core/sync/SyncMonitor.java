package org.gtmready.core.sync;

/** Where administrators learn how the conversation with the other product fares. */
public interface SyncMonitor {

  SyncHealth health();
}
