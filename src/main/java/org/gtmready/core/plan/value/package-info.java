/**
 * What the words of a value say: numbers, dates, choices, or nothing yet. Pure functions on text;
 * may depend on {@code java.*} only.
 */
package org.gtmready.core.plan.value;
