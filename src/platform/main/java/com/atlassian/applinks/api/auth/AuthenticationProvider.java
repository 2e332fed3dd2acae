package com.atlassian.applinks.api.auth;

/** Declaration of the Atlassian type of this name. Signature: applinks-api 9.1.4 (VERIFIED). */
public interface AuthenticationProvider {}
