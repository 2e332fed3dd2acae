/**
 * Several nodes of one product on one database: messages between them, caches that they keep in
 * step, jobs that one of them runs. May depend on the store.
 */
package org.gtmready.sandbox.cluster;
