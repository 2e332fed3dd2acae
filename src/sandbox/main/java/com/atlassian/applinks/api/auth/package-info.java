/** Working copies of Atlassian classes, for the sandbox only; same signatures, own bodies. */
package com.atlassian.applinks.api.auth;
