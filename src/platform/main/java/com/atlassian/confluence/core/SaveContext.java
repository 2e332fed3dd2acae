package com.atlassian.confluence.core;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED-BASE). */
public interface SaveContext extends Serializable {}
