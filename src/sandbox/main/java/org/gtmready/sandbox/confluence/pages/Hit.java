package org.gtmready.sandbox.confluence.pages;

import org.gtmready.sandbox.confluence.content.StoredPage;

/** A page that a search found, and how it begins. */
public record Hit(StoredPage page, String excerpt) {}
