"""The Python library jira (pycontribs): every endpoint of the sandbox that it offers."""

import io
import os
import time
import traceback
import warnings

from jira import JIRA, JIRAError

URL = os.environ["JIRA_URL"]
MARK = "py%x%d" % (time.time_ns(), os.getpid())
failures = 0

warnings.simplefilter("ignore")


def step(call):
    """One call, named by its function; says at once whether it did what it should."""
    global failures
    try:
        value = call()
        print("ok     " + call.__name__, flush=True)
        return value
    except Exception:
        failures += 1
        print("FAILED %s: %s" % (call.__name__, traceback.format_exc()), flush=True)
        return None


def refused(name, status, text, call):
    """A call that has to be refused with this status and this text."""

    def outcome():
        try:
            value = call()
        except JIRAError as error:
            assert error.status_code == status, (error.status_code, error.text)
            said = "%s %s" % (error.text, error.response.text)
            assert text in said, said
            return
        raise AssertionError("It was not refused: %s" % value)

    outcome.__name__ = "%s: refused with %d" % (name, status)
    step(outcome)


def client(user, **more):
    return JIRA(URL, token_auth=user + "-token", max_retries=0, **more)


pm = client("pm")
admin = client("admin")
viewer = client("viewer")


@step
def handshake():
    assert pm.deploymentType == "Server"
    assert pm._version[:2] == (11, 3), pm._version
    assert pm.client_info() == URL
    assert JIRA(URL, basic_auth=("rm", "rm"), max_retries=0).current_user() == "rm"
    assert JIRA({"server": URL, "rest_api_version": "latest"}, token_auth="pm-token").myself()["name"] == "pm"


@step
def cookie_session():
    cookie = JIRA(URL, auth=("dev", "dev"), max_retries=0)
    assert cookie.session().name == "dev"
    assert cookie.myself()["name"] == "dev"
    cookie.kill_session()


@step
def constants():
    assert {it.name for it in pm.issue_types()} == {"Epic", "Story", "Task", "Bug"}
    epic = pm.issue_type_by_name("Epic")
    assert pm.issue_type(epic.id).name == "Epic"
    status = next(it for it in pm.statuses() if it.name == "Released")
    assert pm.status(status.id).statusCategory.key == "done"
    assert {it.key for it in pm.statuscategories()} >= {"new", "indeterminate", "done"}
    assert pm.statuscategory(3).name == "Done"
    assert pm.priority(pm.priorities()[0].id).name == pm.priorities()[0].name
    assert pm.resolution(pm.resolutions()[0].id).name
    field = next(it for it in pm.fields() if it["name"] == "Epic Link")
    assert field["schema"]["customId"] == 10100


@step
def users():
    assert pm.user("rm").displayName == "Rosa Meier"
    assert [it.name for it in pm.search_users("dev")] == ["dev"]
    assert [it.name for it in pm.search_assignable_users_for_projects("dev", "LAUNCH")] == ["dev"]
    assert [it.name for it in pm.search_assignable_users_for_issues("dev", project="LAUNCH")] == ["dev"]
    assert pm.my_permissions(projectKey="LAUNCH")["permissions"]["EDIT_ISSUES"]["havePermission"]


@step
def projects():
    assert "LAUNCH" in [it.key for it in pm.projects(expand="lead")]
    project = pm.project("LAUNCH")
    assert project.lead.displayName and project.raw["issueTypes"]
    assert pm.project_components("LAUNCH") == []
    roles = pm.project_roles("LAUNCH")
    name, role = next(iter(roles.items()))
    assert pm.project_role("LAUNCH", role["id"]).name == name
    meta = pm.createmeta(projectKeys="LAUNCH", issuetypeNames="Epic", expand="projects.issuetypes.fields")
    kinds = meta["projects"][0]["issuetypes"]
    assert [it["name"] for it in kinds] == ["Epic"]
    assert kinds[0]["fields"]["summary"]["required"]


@step
def versions():
    version = admin.create_version("v" + MARK, "LAUNCH", description="First", releaseDate="2027-03-01")
    version.update(released=True, description="Second")
    assert version.released and version.description == "Second"
    assert pm.version(version.id).releaseDate == "2027-03-01"
    assert version.name in [it.name for it in pm.project_versions("LAUNCH")]
    assert pm.get_project_version_by_name("LAUNCH", version.name).id == version.id
    assert pm.version_count_related_issues(version.id)["issuesFixedCount"] == 0
    assert pm.version_count_unresolved_issues(version.id) == 0
    version.delete()


@step
def create_issues():
    made = pm.create_issues(
        [
            {"project": "LAUNCH", "issuetype": "Task", "summary": "One of two " + MARK},
            {"project": {"key": "LAUNCH"}, "issuetype": {"name": "Task"}, "summary": ""},
        ]
    )
    assert [it["status"] for it in made] == ["Success", "Error"], made
    assert "summary" in str(made[1]["error"]), made
    admin.issue(made[0]["issue"].key).delete()


@step
def issue():
    return pm.create_issue(
        project="LAUNCH",
        issuetype="Story",
        summary="Made by jira for Python " + MARK,
        description="So that *everybody* can.",
        labels=[MARK],
        duedate="2027-01-31",
        customfield_10100="LAUNCH-1",
    )


@step
def read_issue():
    read = pm.issue(issue.key, expand="names,renderedFields,transitions,changelog,editmeta,operations")
    assert read.fields.summary.endswith(MARK)
    assert read.fields.status.statusCategory.key == "new"
    assert read.fields.customfield_10100 == "LAUNCH-1"
    assert read.fields.reporter.name == "pm"
    assert "<b>everybody</b>" in read.renderedFields.description
    assert read.changelog.histories == []
    assert read.permalink() == "%s/browse/%s" % (URL, issue.key)
    few = pm.issue(issue.key, fields="summary,comment")
    assert set(few.raw["fields"]) == {"summary", "comment"}
    assert pm.editmeta(issue.key)["fields"]["labels"]["operations"]


@step
def update_issue():
    issue.update(summary="Edited " + MARK, fields={"priority": {"name": "High"}})
    assert issue.fields.priority.name == "High"
    issue.update(update={"labels": [{"add": "more"}]}, notify=False)
    issue.add_field_value("labels", "third")
    assert set(pm.issue(issue.key).fields.labels) == {MARK, "more", "third"}
    pm.assign_issue(issue, "dev")
    assert pm.issue(issue.key).fields.assignee.name == "dev"
    pm.assign_issue(issue, None)
    assert pm.issue(issue.key).fields.assignee is None
    read = pm.issue(issue.key, expand="changelog")
    changes = [item.field for history in read.changelog.histories for item in history.items]
    assert {"summary", "priority", "labels", "assignee"} <= set(changes), changes


@step
def transitions():
    start = next(it for it in pm.transitions(issue, expand="transitions.fields") if it["name"] == "Start")
    assert start["to"]["name"] == "In Progress" and "fields" in start
    assert pm.find_transitionid_by_name(issue, "start") == start["id"]
    pm.transition_issue(issue, "Start", fields={"assignee": {"name": "pm"}}, comment="Off we go")
    read = pm.issue(issue.key)
    assert (read.fields.status.name, read.fields.assignee.name) == ("In Progress", "pm")
    assert read.fields.comment.comments[-1].body == "Off we go"
    ready = pm.find_transitionid_by_name(issue, "Ready")
    pm.transition_issue(issue, ready)
    assert pm.issue(issue.key).fields.status.name == "Ready for Release"


refused("transition_issue of an epic that is not ready", 400, "GTM-GATE-001",
        lambda: client("rm").transition_issue("LAUNCH-2", "Release"))


@step
def remote_links():
    page = {"url": "https://example.org/" + MARK, "title": "A page"}
    wiki = {"type": "com.atlassian.confluence", "name": "Confluence"}
    first = pm.add_remote_link(issue.key, page, globalId=MARK, application=wiki, relationship="Wiki Page")
    again = pm.add_remote_link(issue.key, dict(page, title="Other"), globalId=MARK, application=wiki)
    assert first.id == again.id
    read = pm.remote_link(issue, again.id)
    assert (read.object.title, read.application.type) == ("Other", wiki["type"])
    read.update(dict(page, title="Third"), globalId=MARK, application=wiki)
    assert [it.object.title for it in pm.remote_links(issue)] == ["Third"]
    simple = pm.add_simple_link(issue.key, {"url": "https://example.org/", "title": "Simple"})
    pm.remote_link(issue, simple.id).delete()
    pm.delete_remote_link(issue, global_id=MARK)
    assert pm.remote_links(issue) == []


@step
def issue_links():
    kind = next(it for it in pm.issue_link_types() if it.name == "Blocks")
    assert pm.issue_link_type(kind.id).outward == "blocks"
    pm.create_issue_link("Blocks", issue.key, "LAUNCH-1", comment={"body": "It blocks"})
    links = pm.issue(issue.key).fields.issuelinks
    assert [it.outwardIssue.key for it in links] == ["LAUNCH-1"]
    assert pm.issue_link(links[0].id).inwardIssue.key == issue.key
    pm.delete_issue_link(links[0].id)


@step
def comments():
    comment = pm.add_comment(issue, "One")
    comment.update(body="Two")
    assert pm.comment(issue, comment.id, expand="renderedBody").body == "Two"
    assert comment.id in [it.id for it in pm.comments(issue)]
    comment.delete()
    refused("comment of none", 404, "comment", lambda: pm.comment(issue, comment.id))


@step
def properties():
    pm.add_issue_property(issue, "py.property", {"deep": [1]})
    assert [it.key for it in pm.issue_properties(issue)] == ["py.property"]
    read = pm.issue_property(issue, "py.property")
    assert read.value.deep == [1]
    read.delete()


@step
def search():
    jql = 'labels = "%s"' % MARK
    found = pm.search_issues(jql, fields="summary,status", expand="changelog", validate_query=True)
    assert (found.total, found[0].key) == (1, issue.key)
    everything = pm.search_issues("project = LAUNCH order by key", maxResults=False, fields="summary")
    assert len(everything) == everything.total
    page = pm.search_issues("project = LAUNCH order by key", startAt=2, maxResults=3)
    assert (page.startAt, page.maxResults, len(page)) == (2, 3, 3)
    assert pm.search_issues(jql, maxResults=-1)[0].key == issue.key
    raw = pm.search_issues(jql, maxResults=0, json_result=True)
    assert (raw["total"], raw["issues"]) == (1, [])
    unchecked = pm.search_issues("nothing = 1", validate_query=False, json_result=True)
    assert unchecked["issues"] == [] and unchecked["warningMessages"], unchecked


refused("search_issues", 400, "JQL", lambda: pm.search_issues("project = "))
refused("issue of none", 404, "Issue Does Not Exist", lambda: pm.issue("LAUNCH-99999"))
refused("issue by anonymous", 401, "permission", lambda: JIRA(URL, max_retries=0).issue("LAUNCH-1"))
refused("create_issue without a summary", 400, "You must specify a summary",
        lambda: pm.create_issue(project="LAUNCH", issuetype="Bug", summary=""))
refused("update by a viewer", 403, "permission", lambda: viewer.issue(issue.key).update(summary="no"))
refused("add_attachment", 501, "ttachment",
        lambda: pm.add_attachment(issue, io.BytesIO(b"a"), filename="a.txt"))
refused("wrong token", 401, "", lambda: client("nobody").myself())


@step
def delete_issue():
    admin.issue(issue.key).delete(deleteSubtasks=True)
    refused("issue after its end", 404, "Issue Does Not Exist", lambda: pm.issue(issue.key))


print("%d failed" % failures)
raise SystemExit(1 if failures else 0)
