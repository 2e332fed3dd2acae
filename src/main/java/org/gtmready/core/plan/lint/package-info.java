/** Rules of the go-to-market practice, one class each. May depend on the plan package only. */
package org.gtmready.core.plan.lint;
