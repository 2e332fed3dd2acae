/* What can be linked for the words, the key or the address that somebody typed or pasted. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)/i;
  const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;
  const MAX_RESULTS = 10;

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

  const option = (seen, address) => ({
    send: { page: { page: { id: seen.ref } }, issue: { issue: seen.ref }, url: { url: seen.ref } }[seen.kind],
    address: !seen.found,
    title: (seen.kind === "issue" ? seen.ref + " " : "") + (seen.title || ""),
    detail: seen.found ? seen.space || "" : seen.kind === "url" ? seen.ref : address,
  });

  /** Only Jira knows what an address leads to and whether it may be linked; it says why not. */
  const behind = (address, place) => {
    const query = new URLSearchParams({ requirement: place.requirement, url: address });
    return gtm
      .rest("GET", gtm.epic(place.epic, "/evidence/preview?" + query))
      .then((seen) => [option(seen, address)]);
  };

  /** True for what can be nothing but an address where this kind is asked for. */
  gtm.isAddress = (text, kind) =>
    ADDRESS.test(text) || (kind === "url" && text !== "" && !KEY.test(text));

  /**
   * Finds what may be linked; fails with the problem when an address can't be.
   *
   * @param kind where it is asked: page, issue or url
   * @param kinds which kinds the requirement accepts
   * @param place the epic and the requirement
   */
  gtm.find = (kind, text, kinds, place) => {
    if (gtm.isAddress(text, kind)) {
      return behind(text, place);
    }
    const byKey = KEY.test(text) && kinds.includes("issue") && kind !== "issue";
    const named = byKey ? issues(text.toUpperCase()) : Promise.resolve([]);
    const own = { page: pages, issue: issues, url: () => Promise.resolve([]) }[kind](text);
    return Promise.all([named, own]).then(([first, then]) => first.concat(then));
  };
})();
