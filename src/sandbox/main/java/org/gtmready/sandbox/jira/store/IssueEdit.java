package org.gtmready.sandbox.jira.store;

import java.util.List;

/** A change of an issue's fields under way. */
public final class IssueEdit {
  private String typeId = Kind.TASK.id();
  private String priorityId = Kind.MEDIUM.id();
  private String summary;
  private String description;
  private String assignee;
  private String reporter;
  private String dueDate;
  private Long epicId;
  private List<String> labels = List.of();
  private List<Long> fixVersions = List.of();

  /** A new issue: a task of medium priority until told otherwise. */
  public IssueEdit() {}

  public IssueEdit(IssueFields fields) {
    typeId = fields.typeId();
    priorityId = fields.priorityId();
    summary = fields.summary();
    description = fields.description();
    assignee = fields.assignee();
    reporter = fields.reporter();
    dueDate = fields.dueDate();
    epicId = fields.epicId();
    labels = fields.labels();
    fixVersions = fields.fixVersions();
  }

  public IssueFields fields() {
    return new IssueFields(
        typeId,
        priorityId,
        summary,
        description,
        assignee,
        reporter,
        dueDate,
        epicId,
        labels,
        fixVersions);
  }

  public IssueEdit type(Kind value) {
    typeId = value.id();
    return this;
  }

  public IssueEdit priority(Kind value) {
    priorityId = value.id();
    return this;
  }

  public IssueEdit summary(String value) {
    summary = value;
    return this;
  }

  public IssueEdit description(String value) {
    description = value;
    return this;
  }

  public IssueEdit assignee(String value) {
    assignee = value;
    return this;
  }

  public IssueEdit reporter(String value) {
    reporter = value;
    return this;
  }

  public IssueEdit dueDate(String value) {
    dueDate = value;
    return this;
  }

  public IssueEdit epic(Long value) {
    epicId = value;
    return this;
  }

  public IssueEdit labels(List<String> value) {
    labels = value.stream().distinct().sorted().toList();
    return this;
  }

  public IssueEdit fixVersions(List<Long> value) {
    fixVersions = value.stream().distinct().sorted().toList();
    return this;
  }
}
