/**
 * Active Objects: the tables ({@code *Row}) and the stores on them. The schema only ever grows.
 * Table names have at most 20 characters of their own, columns 30. May depend on core.
 */
package org.gtmready.storage;
