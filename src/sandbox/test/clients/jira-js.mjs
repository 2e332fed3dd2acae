// jira.js: every endpoint of the sandbox that it offers, reading back what it wrote.
import assert from 'node:assert/strict';
import { Version2Client } from 'jira.js';
import { jiraUrl, mark, refused, step } from './steps.mjs';

const as = (user, basic) =>
  new Version2Client({
    host: jiraUrl,
    noCheckAtlassianToken: true,
    authentication: basic
      ? { basic: { email: user, apiToken: user } }
      : { oauth2: { accessToken: `${user}-token` } },
  });
const pm = as('pm');
const rm = as('rm', true);
const viewer = as('viewer');
const admin = as('admin');
const anonymous = new Version2Client({ host: jiraUrl });

await step('serverInfo.getServerInfo', async () => {
  const info = await anonymous.serverInfo.getServerInfo();
  assert.equal(info.baseUrl, jiraUrl);
  assert.equal(info.deploymentType, 'Server');
});
await step('myself.getCurrentUser', async () => {
  assert.equal((await rm.myself.getCurrentUser()).name, 'rm');
});
await step('userSearch.findUsers', async () => {
  const found = await pm.userSearch.findUsers({ username: 'dev' });
  assert.deepEqual(found.map((user) => user.name), ['dev']);
});
await step('projects.getAllProjects', async () => {
  const { data } = await pm.sendRequestFullResponse({ url: '/rest/api/2/project' });
  assert.ok(data.some((project) => project.key === 'LAUNCH'));
});
const project = await step('projects.getProject', async () => {
  const one = await pm.projects.getProject({ projectIdOrKey: 'LAUNCH', expand: 'description,lead' });
  assert.equal(one.key, 'LAUNCH');
  assert.ok(one.lead.displayName);
  return one;
});
await step('projects.getAllStatuses', async () => {
  assert.ok((await pm.projects.getAllStatuses({ projectIdOrKey: 'LAUNCH' }))[0].statuses.length);
});
await step('issueTypes.getIssueAllTypes', async () => {
  const names = (await pm.issueTypes.getIssueAllTypes()).map((type) => type.name);
  assert.deepEqual(names.sort(), ['Bug', 'Epic', 'Story', 'Task']);
});
await step('workflowStatuses.getStatuses', async () => {
  const ready = (await pm.workflowStatuses.getStatuses()).find((it) => it.name === 'Ready for Release');
  assert.equal(ready.statusCategory.key, 'indeterminate');
  assert.equal((await pm.workflowStatuses.getStatus({ idOrName: ready.id })).name, ready.name);
});

// versions
const version = await step('projectVersions.createVersion', async () => {
  const made = await admin.projectVersions.createVersion({
    name: `js ${mark}`,
    projectId: Number(project.id),
    releaseDate: '2027-02-01',
  });
  assert.equal(made.released, false);
  return made;
});
await step('projectVersions.updateVersion', async () => {
  await admin.projectVersions.updateVersion({ id: version.id, released: true, description: 'Out' });
  const read = await pm.projectVersions.getVersion({ id: version.id });
  assert.equal(read.released, true);
  assert.equal(read.description, 'Out');
  assert.equal(read.releaseDate, '2027-02-01');
});
await step('projectVersions.getProjectVersions', async () => {
  const all = await pm.projectVersions.getProjectVersions({ projectIdOrKey: 'LAUNCH' });
  assert.ok(all.some((it) => it.id === version.id));
});
await refused('projectVersions.createVersion by a viewer', 403, 'permission', () =>
  viewer.projectVersions.createVersion({ name: `no ${mark}`, projectId: Number(project.id) }));

// issues
const create = (summary, more) =>
  pm.issues.createIssue({
    fields: { project: { key: 'LAUNCH' }, issuetype: { name: 'Story' }, summary, ...more },
  });
const key = await step('issues.createIssue', async () => {
  const made = await create(`Made by jira.js ${mark}`, {
    description: 'So that *everybody* can.',
    labels: ['js', mark],
    fixVersions: [{ id: version.id }],
    assignee: { name: 'dev' },
    duedate: '2027-01-31',
  });
  return made.key;
});
await step('issues.getIssue', async () => {
  const issue = await pm.issues.getIssue({
    issueIdOrKey: key,
    expand: 'names,renderedFields,transitions,changelog,editmeta',
  });
  assert.equal(issue.fields.assignee.name, 'dev');
  assert.deepEqual(issue.fields.labels, ['js', mark].sort());
  assert.equal(issue.fields.fixVersions[0].id, version.id);
  assert.match(issue.renderedFields.description, /<b>everybody<.b>/);
  assert.equal(issue.names.duedate, 'Due Date');
  assert.ok(issue.transitions.length > 0);
  assert.equal(issue.changelog.startAt, 0);
  assert.ok(issue.editmeta.fields.summary.required);
});
await step('issues.getIssue with fields', async () => {
  const issue = await pm.issues.getIssue({ issueIdOrKey: key, fields: ['summary', 'status'] });
  assert.deepEqual(Object.keys(issue.fields).sort(), ['status', 'summary']);
});
await step('issues.editIssue', async () => {
  await pm.issues.editIssue({
    issueIdOrKey: key,
    fields: { summary: `Edited ${mark}` },
    update: { labels: [{ add: 'edited' }] },
  });
  const { fields } = await pm.issues.getIssue({ issueIdOrKey: key });
  assert.equal(fields.summary, `Edited ${mark}`);
  assert.ok(fields.labels.includes('edited'));
});
await refused('issues.createIssue without a summary', 400, 'You must specify a summary', () => create(''));
await refused('issues.getIssue of none', 404, 'Issue Does Not Exist', () =>
  pm.issues.getIssue({ issueIdOrKey: 'LAUNCH-99999' }));
await refused('issues.getIssue by anonymous', 401, 'permission', () =>
  anonymous.issues.getIssue({ issueIdOrKey: key }));
await refused('issues.editIssue by a viewer', 403, 'permission', () =>
  viewer.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'no' } }));
await refused('issues.getIssue with a wrong token', 401, '', () =>
  as('nobody').issues.getIssue({ issueIdOrKey: key }));

// transitions
await step('issues.getTransitions', async () => {
  const { transitions } = await pm.issues.getTransitions({ issueIdOrKey: key, expand: 'transitions.fields' });
  const start = transitions.find((it) => it.name === 'Start');
  assert.equal(start.to.name, 'In Progress');
  assert.ok(start.fields);
});
await step('issues.doTransition', async () => {
  const { transitions } = await pm.issues.getTransitions({ issueIdOrKey: key });
  await pm.issues.doTransition({
    issueIdOrKey: key,
    transition: { id: transitions.find((it) => it.name === 'Start').id },
    fields: { assignee: { name: 'pm' } },
    update: { comment: [{ add: { body: 'Off we go' } }] },
  });
  const { fields } = await pm.issues.getIssue({ issueIdOrKey: key });
  assert.equal(fields.status.name, 'In Progress');
  assert.equal(fields.assignee.name, 'pm');
  assert.equal(fields.comment.comments[0].body, 'Off we go');
});
await refused('issues.doTransition of an epic that is not ready', 400, 'GTM-GATE-001', async () => {
  const { transitions } = await rm.issues.getTransitions({ issueIdOrKey: 'LAUNCH-2' });
  const { id } = transitions.find((it) => it.name === 'Release');
  await rm.issues.doTransition({ issueIdOrKey: 'LAUNCH-2', transition: { id } });
});

// remote links
const globalId = `appId=js&pageId=${mark}`;
const remote = (title) => ({
  issueIdOrKey: key,
  globalId,
  application: { type: 'com.atlassian.confluence', name: 'Confluence' },
  relationship: 'Wiki Page',
  object: { url: `https://example.org/${mark}`, title },
});
const remoteId = await step('issueRemoteLinks.createOrUpdateRemoteIssueLink', async () => {
  const first = await pm.issueRemoteLinks.createOrUpdateRemoteIssueLink(remote('First'));
  const second = await pm.issueRemoteLinks.createOrUpdateRemoteIssueLink(remote('Second'));
  assert.equal(second.id, first.id);
  return String(first.id);
});
await step('issueRemoteLinks.getRemoteIssueLinks', async () => {
  const all = await pm.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key });
  assert.deepEqual(all.map((it) => it.object.title), ['Second']);
  const one = await pm.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key, globalId });
  assert.equal(one.application.type, 'com.atlassian.confluence');
});
await step('issueRemoteLinks.updateRemoteIssueLink', async () => {
  await pm.issueRemoteLinks.updateRemoteIssueLink({ ...remote('Third'), linkId: remoteId });
  const one = await pm.issueRemoteLinks.getRemoteIssueLinkById({ issueIdOrKey: key, linkId: remoteId });
  assert.equal(one.object.title, 'Third');
});
await step('issueRemoteLinks.deleteRemoteIssueLinkById', async () => {
  await pm.issueRemoteLinks.deleteRemoteIssueLinkById({ issueIdOrKey: key, linkId: remoteId });
  await pm.issueRemoteLinks.createOrUpdateRemoteIssueLink(remote('Again'));
  await pm.issueRemoteLinks.deleteRemoteIssueLinkByGlobalId({ issueIdOrKey: key, globalId });
  assert.deepEqual(await pm.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key }), []);
});
await refused('issueRemoteLinks.getRemoteIssueLinkById of none', 404, 'errorMessages', () =>
  pm.issueRemoteLinks.getRemoteIssueLinkById({ issueIdOrKey: key, linkId: remoteId }));

// links, comments, properties
await step('issueLinks.linkIssues', async () => {
  const { issueLinkTypes } = await pm.issueLinkTypes.getIssueLinkTypes();
  const { name, outward } = issueLinkTypes.find((it) => it.name === 'Blocks');
  assert.equal(outward, 'blocks');
  await pm.issueLinks.linkIssues({
    type: { name },
    inwardIssue: { key },
    outwardIssue: { key: 'LAUNCH-1' },
  });
  const { fields } = await pm.issues.getIssue({ issueIdOrKey: key });
  assert.equal(fields.issuelinks[0].outwardIssue.key, 'LAUNCH-1');
  const link = await pm.issueLinks.getIssueLink({ linkId: fields.issuelinks[0].id });
  assert.equal(link.inwardIssue.key, key);
  await pm.issueLinks.deleteIssueLink({ linkId: link.id });
});
await step('issueComments', async () => {
  const added = await pm.issueComments.addComment({ issueIdOrKey: key, comment: 'One' });
  await pm.issueComments.updateComment({ issueIdOrKey: key, id: added.id, comment: 'Two' });
  const page = await pm.issueComments.getComments({ issueIdOrKey: key });
  assert.ok(page.comments.some((it) => it.body === 'Two' && it.author.name === 'pm'));
  await pm.issueComments.deleteComment({ issueIdOrKey: key, id: added.id });
});
await step('issueProperties', async () => {
  const property = { issueIdOrKey: key, propertyKey: 'js.property' };
  await pm.issueProperties.setIssueProperty({ ...property, propertyValue: { deep: [1, 'two'] } });
  assert.deepEqual((await pm.issueProperties.getIssueProperty(property)).value, { deep: [1, 'two'] });
  const { keys } = await pm.issueProperties.getIssuePropertyKeys({ issueIdOrKey: key });
  assert.deepEqual(keys.map((it) => it.key), ['js.property']);
  await pm.issueProperties.deleteIssueProperty(property);
});

// search
const jql = `project = LAUNCH AND labels = "${mark}" ORDER BY key`;
for (const call of ['searchForIssuesUsingJql', 'searchForIssuesUsingJqlPost']) {
  await step(`issueSearch.${call}`, async () => {
    const page = await pm.issueSearch[call]({
      jql,
      startAt: 0,
      maxResults: 10,
      fields: ['summary'],
      expand: call.endsWith('Post') ? ['names'] : 'names',
      validateQuery: call.endsWith('Post') ? undefined : 'strict',
    });
    assert.equal(page.total, 1);
    assert.equal(page.issues[0].key, key);
    assert.deepEqual(Object.keys(page.issues[0].fields), ['summary']);
  });
}
await refused('issueSearch.searchForIssuesUsingJql', 400, 'errorMessages', () =>
  pm.issueSearch.searchForIssuesUsingJql({ jql: 'project = ' }));

await refused('issueAttachments.addAttachment', 501, 'ttachment', () =>
  pm.issueAttachments.addAttachment({
    issueIdOrKey: key,
    attachment: { filename: 'a.txt', file: Buffer.from('a') },
  }));
await refused('issues.deleteIssue by a viewer', 403, 'permission', () =>
  viewer.issues.deleteIssue({ issueIdOrKey: key }));
await step('issues.deleteIssue', async () => {
  await admin.issues.deleteIssue({ issueIdOrKey: key, deleteSubtasks: 'true' });
});
await refused('issues.getIssue after its end', 404, 'Issue Does Not Exist', () =>
  pm.issues.getIssue({ issueIdOrKey: key }));
await step('projectVersions.deleteAndReplaceVersion', async () => {
  const { data } = await admin.sendRequestFullResponse({
    url: `/rest/api/2/version/${version.id}`,
    method: 'DELETE',
  });
  assert.equal(data, '');
});
