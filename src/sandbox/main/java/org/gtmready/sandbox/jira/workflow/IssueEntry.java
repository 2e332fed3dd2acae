package org.gtmready.sandbox.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * OSWorkflow's view of one issue during one call: the step that its status stands for. Where the
 * call leaves it is read back and stored as the status.
 */
final class IssueEntry implements WorkflowStore {
  private final SimpleWorkflowEntry entry;
  private final List<Step> current = new ArrayList<>();
  private final List<Step> history = new ArrayList<>();
  private final PropertySet properties = new MemoryPropertySet();
  private long nextStep = 1;

  IssueEntry(long id, String workflow, int stepId) {
    entry = new SimpleWorkflowEntry(id, workflow, WorkflowEntry.ACTIVATED);
    entry.setInitialized(true);
    properties.init(Map.of(), Map.of());
    createCurrentStep(id, stepId, null, new Date(), null, null, new long[0]);
  }

  int stepId() {
    return current.get(current.size() - 1).getStepId();
  }

  @Override
  public void setEntryState(long id, int state) {
    entry.setState(state);
  }

  @Override
  public PropertySet getPropertySet(long id) {
    return properties;
  }

  @Override
  public Step createCurrentStep(
      long id, int stepId, String owner, Date start, Date due, String status, long[] previous) {
    SimpleStep step =
        new SimpleStep(nextStep++, id, stepId, 0, owner, start, due, null, status, previous, null);
    current.add(step);
    return step;
  }

  @Override
  public WorkflowEntry createEntry(String workflow) {
    return entry;
  }

  @Override
  public List<Step> findCurrentSteps(long id) {
    return new ArrayList<>(current);
  }

  @Override
  public WorkflowEntry findEntry(long id) {
    return entry;
  }

  @Override
  public List<Step> findHistorySteps(long id) {
    return new ArrayList<>(history);
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow declares it
  public void init(Map properties) {
    // nothing to configure
  }

  @Override
  public Step markFinished(Step step, int action, Date finished, String status, String caller) {
    SimpleStep simple = (SimpleStep) step;
    simple.setActionId(action);
    simple.setFinishDate(finished);
    simple.setStatus(status);
    simple.setCaller(caller);
    return simple;
  }

  @Override
  public void moveToHistory(Step step) {
    current.removeIf(other -> other.getId() == step.getId());
    history.add(0, step);
  }

  @Override
  @Deprecated
  @SuppressWarnings("deprecation") // the interface still has it
  public List<Long> query(com.opensymphony.workflow.query.WorkflowQuery query) {
    throw new UnsupportedOperationException("The sandbox does not model queries over workflows");
  }

  @Override
  public List<Long> query(WorkflowExpressionQuery query) {
    throw new UnsupportedOperationException("The sandbox does not model queries over workflows");
  }
}
