package com.atlassian.applinks.api;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface ApplicationLink extends ReadOnlyApplicationLink {}
