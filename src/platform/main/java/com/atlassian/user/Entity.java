package com.atlassian.user;

import java.io.Serializable;

/** Declaration of the Atlassian type of this name. Signature: atlassian-user 3.0 (VERIFIED). */
public interface Entity extends Serializable {
  String getName();
}
