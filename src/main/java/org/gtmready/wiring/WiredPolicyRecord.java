package org.gtmready.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.gtmready.core.audit.PolicyRecord;
import org.gtmready.core.audit.Recording;

/** The record of policies as a bean of Jira. */
@JiraComponent
public class WiredPolicyRecord extends PolicyRecord {

  @Inject
  public WiredPolicyRecord(Recording recording) {
    super(recording);
  }
}
