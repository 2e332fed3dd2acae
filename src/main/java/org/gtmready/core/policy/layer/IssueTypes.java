package org.gtmready.core.policy.layer;

import java.util.List;
import org.gtmready.core.host.IssueType;

/** The issue types that there are. */
public interface IssueTypes {

  /** All of them, in the product's order. */
  List<IssueType> all();
}
