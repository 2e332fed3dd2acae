/* What can be linked for the words, the key or the address that somebody typed or pasted. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
  const WEB = /^https?:\/\//i;
  const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;
  const MAX_RESULTS = 10;
  const MAX_ADDRESS = 2000;

  const issues = (text) => {
    const words = '"' + text.replace(/[\\"]/g, " ").trim() + '"';
    const jql = KEY.test(text) ? "key = " + words : "summary ~ " + words + " ORDER BY key ASC";
    const query = new URLSearchParams({ jql: jql, maxResults: MAX_RESULTS, fields: "summary,status" });
    return fetch(gtm.url("/rest/api/2/search?" + query), { credentials: "same-origin" })
      .then((response) => {
        if (response.status === 401) {
          return Promise.reject({ status: 401 });
        }
        return response.ok ? response.json() : { issues: [] };
      })
      .then((answer) =>
        (answer.issues || []).map((issue) => ({
          send: { issue: issue.key },
          title: issue.key + " " + (issue.fields.summary || ""),
          detail: (issue.fields.status || {}).name || "",
        }))
      );
  };

  const pages = (text) =>
    gtm.rest("GET", "/pages?" + new URLSearchParams({ query: text })).then((answer) => {
      if (answer.problem) {
        return Promise.reject(Object.assign({ authorise: answer.authorise }, answer.problem));
      }
      return answer.pages.map((page) => ({
        send: { page: { id: page.id } },
        title: page.title,
        detail: page.space || "",
      }));
    });

  /** Key of the issue of this Jira that an address leads to, or empty. */
  const keyIn = (address) => {
    const own = window.location.origin + gtm.url("/browse/");
    const key = address.startsWith(own) ? address.slice(own.length).split(/[/?#]/)[0] : "";
    return KEY.test(key) ? key : "";
  };

  /** Key of the text that says why an address can't be linked; empty when it can. */
  gtm.objection = (address, kinds) => {
    if (keyIn(address) && !kinds.includes("issue")) {
      return "refused";
    }
    if (!WEB.test(address)) {
      return "scheme";
    }
    if (address.length > MAX_ADDRESS) {
      return "long";
    }
    try {
      const parsed = new URL(address);
      return /\s/.test(address) ? "incomplete" : parsed.username || parsed.password ? "secret" : "";
    } catch (notComplete) {
      return "incomplete";
    }
  };

  gtm.isAddress = (text) => ADDRESS.test(text);

  const behind = (address, kinds) => {
    const key = keyIn(address);
    if (key) {
      return issues(key);
    }
    // Confluence away: its address is linked all the same, and read later.
    return kinds.includes("page") ? pages(address).catch(() => []) : Promise.resolve([]);
  };

  const asIs = (address) => ({ send: { url: address }, address: true, title: "", detail: address });

  /**
   * Finds what may be linked.
   *
   * @param kind where it is asked: page, issue or url
   * @param kinds which kinds the requirement accepts
   */
  gtm.find = (kind, text, kinds) => {
    if (gtm.isAddress(text)) {
      return behind(text, kinds).then((found) => (found.length ? found : [asIs(text)]));
    }
    const byKey = KEY.test(text) && kinds.includes("issue") && kind !== "issue";
    const named = byKey ? issues(text.toUpperCase()) : Promise.resolve([]);
    const own = { page: pages, issue: issues, url: () => Promise.resolve([]) }[kind](text);
    return Promise.all([named, own]).then(([first, then]) => first.concat(then));
  };
})();
