// Runs the calls of a client library one by one, and says of each whether it did what it should.
import assert from 'node:assert/strict';

export const jiraUrl = process.env.JIRA_URL;
export const confluenceUrl = process.env.CONFLUENCE_URL;

/** Of this run alone, so that a test can be repeated on the same data. */
export const mark = Date.now().toString(36) + process.pid;

let failures = 0;
process.on('exit', () => {
  if (failures > 0) {
    process.exitCode = 1;
  }
});

/** One call, named as the library names it. A later step may use what it returned. */
export async function step(name, call) {
  try {
    const value = await call();
    console.log(`ok     ${name}`);
    return value;
  } catch (error) {
    failures++;
    console.log(`FAILED ${name}: ${error.stack} ${answer(error)}`);
    return undefined;
  }
}

/**
 * A call that has to be refused with this text in the answer, and with this status; the status is
 * null for a library that does not tell it.
 */
export function refused(name, status, text, call) {
  return step(`${name}: refused with ${status ?? text}`, async () => {
    let value;
    try {
      value = await call();
    } catch (error) {
      const said = `${error} ${answer(error)}`;
      assert.equal(statusOf(error), status, said);
      assert.ok(said.includes(text), `No "${text}" in ${said}`);
      return;
    }
    assert.fail(`It was not refused: ${JSON.stringify(value)}`);
  });
}

function statusOf(error) {
  return error.status ?? error.statusCode ?? error.response?.status ?? null;
}

/** What the server said, wherever the library keeps it. */
function answer(error) {
  return JSON.stringify(
    error.response?.data ?? error.response?.body ?? error.error ?? error.cause?.response?.data ?? '',
  );
}
