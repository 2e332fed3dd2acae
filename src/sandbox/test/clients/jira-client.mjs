// jira-client: the older, much used library; its calls that the sandbox models.
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import JiraClient from 'jira-client';
import { jiraUrl, mark, refused, step } from './steps.mjs';

const url = new URL(jiraUrl);
const as = (credentials) =>
  new JiraClient({
    protocol: 'http',
    host: url.hostname,
    port: url.port,
    base: url.pathname,
    apiVersion: '2',
    ...credentials,
  });
const pm = as({ username: 'pm', password: 'pm' });
const admin = as({ bearer: 'admin-token' });
const viewer = as({ bearer: 'viewer-token' });
const anonymous = as({});

await step('getServerInfo', async () => {
  assert.deepEqual((await anonymous.getServerInfo()).versionNumbers.slice(0, 2), [11, 3]);
});
await step('getCurrentUser', async () => {
  assert.equal((await pm.getCurrentUser()).name, 'pm');
});
await step('searchUsers', async () => {
  const found = await pm.searchUsers({ username: 'view' });
  assert.deepEqual(found.map((user) => user.name), ['viewer']);
});
await step('listProjects', async () => {
  assert.ok((await pm.listProjects()).some((project) => project.key === 'LAUNCH'));
});
const project = await step('getProject', () => pm.getProject('LAUNCH'));
await step('listIssueTypes, listStatus, listPriorities, listFields', async () => {
  assert.ok((await pm.listIssueTypes()).some((type) => type.name === 'Epic'));
  assert.ok((await pm.listStatus()).some((status) => status.name === 'Released'));
  assert.ok((await pm.listPriorities()).length > 0);
  assert.ok((await pm.listFields()).some((field) => field.id === 'fixVersions'));
});
await step('getIssueCreateMetadata', async () => {
  const meta = await pm.getIssueCreateMetadata({ projectKeys: 'LAUNCH', expand: 'projects.issuetypes.fields' });
  assert.ok(meta.projects[0].issuetypes[0].fields.summary.required);
});

const version = await step('createVersion, updateVersion, getVersion', async () => {
  const made = await admin.createVersion({ name: `client ${mark}`, project: 'LAUNCH' });
  await admin.updateVersion({ id: made.id, released: true, projectId: project.id });
  const read = await pm.getVersion(made.id);
  assert.equal(read.released, true);
  assert.ok((await pm.getVersions('LAUNCH')).some((it) => it.id === made.id));
  return read;
});

const key = await step('addNewIssue', async () => {
  const fields = {
    project: { id: project.id },
    issuetype: { name: 'Bug' },
    summary: `Made by jira-client ${mark}`,
    labels: [mark],
    fixVersions: [{ name: version.name }],
  };
  return (await pm.addNewIssue({ fields })).key;
});
await step('updateIssue, findIssue', async () => {
  await pm.updateIssue(key, { fields: { description: 'Edited', priority: { name: 'High' } } });
  const { fields } = await pm.findIssue(key, 'names', 'description,priority,fixVersions');
  assert.equal(fields.description, 'Edited');
  assert.equal(fields.priority.name, 'High');
  assert.equal(fields.fixVersions[0].name, version.name);
});
await step('updateAssignee', async () => {
  await pm.updateAssignee(key, 'dev');
  assert.equal((await pm.findIssue(key)).fields.assignee.name, 'dev');
});
await step('listTransitions, transitionIssue', async () => {
  const { transitions } = await pm.listTransitions(key);
  const start = transitions.find((it) => it.name === 'Start');
  await pm.transitionIssue(key, { transition: start, fields: { assignee: { name: 'pm' } } });
  assert.equal((await pm.findIssue(key)).fields.status.name, 'In Progress');
});
await refused('transitionIssue of an epic that is not ready', null, 'GTM-GATE-001', async () => {
  const { transitions } = await admin.listTransitions('LAUNCH-2');
  const { id } = transitions.find((it) => it.name === 'Release');
  await admin.transitionIssue('LAUNCH-2', { transition: { id } });
});
await step('createRemoteLink, getRemoteLinks, deleteRemoteLink', async () => {
  const link = { globalId: mark, object: { url: 'https://example.org/', title: 'Example' } };
  const { id } = await pm.createRemoteLink(key, link);
  assert.equal((await pm.createRemoteLink(key, link)).id, id);
  assert.deepEqual((await pm.getRemoteLinks(key)).map((it) => it.id), [id]);
  await pm.deleteRemoteLink(key, id);
  assert.deepEqual(await pm.getRemoteLinks(key), []);
});
await step('listIssueLinkTypes, issueLink, deleteIssueLink', async () => {
  const { issueLinkTypes } = await pm.listIssueLinkTypes();
  await pm.issueLink({
    type: { name: issueLinkTypes[0].name },
    inwardIssue: { key },
    outwardIssue: { key: 'LAUNCH-1' },
    comment: { body: 'Linked' },
  });
  const { fields } = await pm.findIssue(key);
  assert.equal(fields.issuelinks.length, 1);
  assert.equal(fields.comment.comments[0].body, 'Linked');
  await pm.deleteIssueLink(fields.issuelinks[0].id);
});
await step('addComment, updateComment, getComments, deleteComment', async () => {
  const { id } = await pm.addComment(key, 'One');
  await pm.updateComment(key, id, 'Two');
  assert.ok((await pm.getComments(key)).comments.some((it) => it.body === 'Two'));
  await pm.deleteComment(key, id);
});
await step('searchJira', async () => {
  const page = await pm.searchJira(`key = ${key}`, { fields: ['summary'], maxResults: 1, expand: ['names'] });
  assert.equal(page.issues[0].key, key);
});

await refused('findIssue of none', null, 'Issue Does Not Exist', () => pm.findIssue('LAUNCH-99999'));
await refused('findIssue by anonymous', null, 'permission', () => anonymous.findIssue(key));
await refused('updateIssue by a viewer', null, 'permission', () =>
  viewer.updateIssue(key, { fields: { summary: 'no' } }));
await refused('searchJira', null, 'errorMessages', () => pm.searchJira('nonsense'));
await refused('addAttachmentOnIssue', null, 'ttachment', () =>
  pm.addAttachmentOnIssue(key, Object.assign(Readable.from(['a']), { path: 'a.txt' })));

await step('deleteIssue, deleteVersion', async () => {
  await admin.deleteIssue(key);
  await admin.deleteVersion(version.id);
});
