// confluence-api: a smaller library, which speaks to Confluence through callbacks.
import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import Confluence from 'confluence-api';
import { confluenceUrl, mark, refused, step } from './steps.mjs';

const library = new Confluence({ username: 'pm', password: 'pm', baseUrl: confluenceUrl });
const call = (method, ...values) => promisify(library[method]).call(library, ...values);
/** Of these two the callback is not the last argument. */
const post = (title, body) =>
  promisify((done) => library.postContent('GTM', title, body, '65601', done))();
const put = (page, number, body) =>
  promisify((done) => library.putContent('GTM', page.id, number, page.title, body, done, true))();
const title = `confluence-api ${mark}`;

await step('getSpace', async () => {
  assert.equal((await call('getSpace', 'GTM')).results[0].key, 'GTM');
});
await step('getSpaceHomePage', async () => {
  assert.equal((await call('getSpaceHomePage', 'GTM')).title, 'Go-to-market');
});
const page = await step('postContent', () => post(title, '<p>One</p>'));
await refused('postContent of the same title', 400, 'already exists', () => post(title, '<p>One</p>'));
await step('putContent', async () => {
  const saved = await put(page, 2, '<p>Two</p>');
  assert.equal(saved.version.number, 2);
  assert.equal(saved.body.storage.value, '<p>Two</p>');
});
await refused('putContent of an old version', 409, 'ersion', () => put(page, 2, '<p>Late</p>'));
await step('getContentById', async () => {
  const read = await call('getContentById', page.id);
  assert.equal(read.body.storage.value, '<p>Two</p>');
});
await step('getCustomContentById', async () => {
  const read = await call('getCustomContentById', { id: page.id, expanders: ['ancestors', 'space'] });
  assert.equal(read.ancestors[0].id, '65601');
  assert.equal(read.space.key, 'GTM');
});
await step('getContentByPageTitle', async () => {
  const { results } = await call('getContentByPageTitle', 'GTM', title);
  assert.deepEqual(results.map((it) => it.id), [page.id]);
});
await step('postLabels, getLabels, deleteLabel', async () => {
  await call('postLabels', page.id, [{ prefix: 'global', name: 'kept' }, { prefix: 'global', name: 'gone' }]);
  await call('deleteLabel', page.id, 'gone');
  assert.deepEqual((await call('getLabels', page.id)).results.map((it) => it.name), ['kept']);
});
await step('search', async () => {
  const { results } = await call('search', `cql=${encodeURIComponent(`title = "${title}"`)}`);
  assert.equal(results[0].content.id, page.id);
});
await step('getAttachments', async () => {
  assert.deepEqual((await call('getAttachments', 'GTM', page.id)).results, []);
});
await step('deleteContent', () => call('deleteContent', page.id));
await refused('getContentById after its end', 404, 'No content found', () => call('getContentById', page.id));
