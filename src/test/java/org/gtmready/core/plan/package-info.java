/** Tests of plan templates and of how a plan is judged. */
package org.gtmready.core.plan;
