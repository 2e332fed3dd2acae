/**
 * Services that both products offer to plugins: SAL, events, scheduler, application links. May
 * depend on the kernel's API, the cluster and the store.
 */
package org.gtmready.sandbox.services;
