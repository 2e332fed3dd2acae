// confluence.js: its calls for Confluence Server and Data Center.
import assert from 'node:assert/strict';
import { ServerClient } from 'confluence.js';
import { confluenceUrl, mark, refused, step } from './steps.mjs';

const as = (user) =>
  new ServerClient({
    host: confluenceUrl,
    authentication: { personalAccessToken: `${user}-token` },
  });
const pm = as('pm');
const dev = as('dev');
const viewer = as('viewer');
const basic = new ServerClient({
  host: confluenceUrl,
  authentication: { basic: { username: 'rm', password: 'rm' } },
});
const storage = (value) => ({ storage: { value, representation: 'storage' } });
const title = `confluence.js ${mark}`;

await step('user.getCurrentUser', async () => {
  assert.equal((await basic.user.getCurrentUser()).username, 'rm');
});
await step('space.getSpaces, getSpace', async () => {
  const { results } = await pm.space.getSpaces({ limit: 10 });
  assert.ok(results.some((space) => space.key === 'GTM'));
  const space = await pm.space.getSpace({ spaceKey: 'GTM', expand: 'description.plain,homepage' });
  assert.ok(space.homepage.id);
});

const page = await step('content.createContent', async () => {
  const made = await pm.content.createContent({
    type: 'page',
    title,
    space: { key: 'GTM' },
    ancestors: [{ id: '65601' }],
    body: storage('<p>First</p>'),
  });
  assert.equal(made.version.number, 1);
  return made;
});
await step('content.getContentById', async () => {
  const read = await pm.content.getContentById({
    id: page.id,
    expand: 'body.storage,body.view,version,space,ancestors,metadata.labels,history.lastUpdated',
  });
  assert.equal(read.body.storage.value, '<p>First</p>');
  assert.match(read.body.view.value, /First/);
  assert.equal(read.space.key, 'GTM');
  assert.equal(read.ancestors.at(-1).id, '65601');
  assert.deepEqual(read.metadata.labels.results, []);
  assert.equal(read.history.lastUpdated.number, 1);
});
await step('content.getContent by title', async () => {
  const { results } = await pm.content.getContent({ spaceKey: 'GTM', title, type: 'page', expand: 'version' });
  assert.deepEqual(results.map((it) => it.id), [page.id]);
});
const save = (number, value) =>
  pm.content.updateContent({
    id: page.id,
    type: 'page',
    title,
    version: { number, message: 'By a client', minorEdit: true },
    body: storage(value),
  });
await step('content.updateContent', async () => {
  const saved = await save(2, '<p>Second</p>');
  assert.equal(saved.version.number, 2);
  const read = await pm.content.getContentById({ id: page.id, expand: 'body.storage,version' });
  assert.equal(read.body.storage.value, '<p>Second</p>');
  assert.equal(read.version.message, 'By a client');
});
await refused('content.updateContent of an old version', 409, 'ersion', () => save(2, '<p>Late</p>'));
await refused('content.updateContent with broken storage', 400, 'message', () => save(3, '<p>'));
await step('content.getHistory', async () => {
  const history = await pm.content.getHistory({ id: page.id, expand: 'lastUpdated' });
  assert.equal(history.createdBy.username, 'pm');
  assert.equal(history.lastUpdated.number, 2);
});
await step('content.getContentChildrenByType', async () => {
  const children = await pm.content.getContentChildrenByType({ id: '65601', type: 'page', limit: 200 });
  assert.ok(children.results.some((child) => child.id === page.id));
  const all = await pm.content.getContentChildren({ id: '65601', expand: 'page' });
  assert.ok(all.page.results.some((child) => child.id === page.id));
});
await step('content.addLabelsToContent', async () => {
  await pm.content.addLabelsToContent({ id: page.id, labels: [{ prefix: 'global', name: `l${mark}` }] });
  const { results } = await pm.content.getContentLabels({ id: page.id });
  assert.deepEqual(results.map((label) => label.name), [`l${mark}`]);
});
await step('content.createContentProperty', async () => {
  const property = { id: page.id, key: 'client' };
  await pm.content.createContentProperty({ ...property, value: { deep: [1] } });
  await pm.content.updateContentProperty({ ...property, value: { deep: [2] }, version: { number: 2 } });
  assert.deepEqual((await pm.content.getContentProperty(property)).value, { deep: [2] });
  assert.equal((await pm.content.getContentProperties({ id: page.id })).results.length, 1);
  await pm.content.deleteContentProperty(property);
});
await step('content.getRestrictionsByOperation', async () => {
  const plan = await pm.content.getRestrictionsByOperation({ id: '65630' });
  assert.ok(plan.read.restrictions.user.results.some((user) => user.username === 'pmm'));
  const read = await pm.content.getRestrictionsForOperation({ id: page.id, operationKey: 'read' });
  assert.deepEqual(read.restrictions.user.results, []);
});

const cql = `space = GTM and type = page and label = "l${mark}"`;
await step('content.searchContent', async () => {
  const found = await pm.content.searchContent({ cql, expand: 'space,version', limit: 5 });
  assert.deepEqual(found.results.map((hit) => hit.id), [page.id]);
  assert.equal(found.results[0].space.key, 'GTM');
});
await step('search.search', async () => {
  const found = await pm.search.search({ cql: `title ~ "${title}"`, limit: 5 });
  assert.equal(found.totalSize, 1);
  assert.equal(found.results[0].content.id, page.id);
});
await refused('content.searchContent', 400, 'message', () => pm.content.searchContent({ cql: 'nonsense' }));
await step('contentBody.convertContentBody', async () => {
  const view = await pm.contentBody.convertContentBody({
    to: 'view',
    value: '<p>Turned</p>',
    representation: 'storage',
  });
  assert.match(view.value, /<p>Turned<\/p>/);
});

await refused('content.getContentById of none', 404, 'No content found', () =>
  pm.content.getContentById({ id: '1' }));
await refused('content.getContentById of a restricted page', 404, 'No content found', () =>
  dev.content.getContentById({ id: '65630' }));
await refused('content.updateContent by a viewer', 403, 'message', () =>
  viewer.content.updateContent({
    id: page.id,
    type: 'page',
    title,
    version: { number: 3 },
    body: storage('<p/>'),
  }));
await refused('user.getCurrentUser with a wrong token', 401, '', () => as('nobody').user.getCurrentUser());

await step('content.deleteContent', async () => {
  await pm.content.deleteContent({ id: page.id });
  const trashed = await pm.content.getContentById({ id: page.id, status: 'trashed' });
  assert.equal(trashed.status, 'trashed');
});
await refused('content.getContentById after its end', 404, 'No content found', () =>
  pm.content.getContentById({ id: page.id }));
