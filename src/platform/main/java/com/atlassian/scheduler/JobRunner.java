package com.atlassian.scheduler;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-scheduler-api 4.1.0
 * (VERIFIED).
 */
public interface JobRunner {
  JobRunnerResponse runJob(JobRunnerRequest jobRunnerRequest);
}
