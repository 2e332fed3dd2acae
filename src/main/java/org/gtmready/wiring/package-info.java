/** Joins the annotation-free core to the adapters. May depend on everything. */
package org.gtmready.wiring;
