/**
 * The sandbox's databases: H2 or PostgreSQL, a log of every statement, and real Active Objects on
 * top. Depends on no other sandbox package.
 */
package org.gtmready.sandbox.store;
