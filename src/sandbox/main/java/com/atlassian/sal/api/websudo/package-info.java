/** Working copies of Atlassian classes, for the sandbox only; same signatures, own bodies. */
package com.atlassian.sal.api.websudo;
