/**
 * Measures the plugin's hot paths against peers that get the same input and give the same answer.
 * Depends on the shipped jar, JMH and the peers; never on the platform.
 */
package org.gtmready.benchmarks;
