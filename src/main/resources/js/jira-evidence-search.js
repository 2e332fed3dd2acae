/* What can be linked for the words, the key or the address that somebody typed or pasted. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)/i;
  const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;
  const MAX_RESULTS = 10;

  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-._'’][\p{L}\p{N}\p{M}]+)*/gu;

  /** Words are words: without the signs and operators that a search gives a meaning. */
  const words = (text) =>
    (text.match(WORD) || []).map((word) => (/^(?:AND|OR|NOT|TO)$/.test(word) ? word.toLowerCase() : word)).join(" ");

  const ask = (jql) =>
    fetch(
      gtm.url(
        "/rest/api/2/search?" +
          new URLSearchParams({ jql: jql, maxResults: MAX_RESULTS, fields: "summary,status" })
      ),
      { credentials: "same-origin" }
    ).then((response) => {
      if (response.status === 401) {
        return Promise.reject({ status: 401 });
      }
      return response.ok ? response.json() : null;
    });

  /** An issue that was called by its key is the one that is meant. */
  const listed = (answer, fits) =>
    ((answer && answer.issues) || []).map((issue) => ({
      send: { issue: issue.key },
      title: issue.key + " " + (issue.fields.summary || ""),
      detail: (issue.fields.status || {}).name || "",
      fits: fits,
    }));

  const issue = (key) => ask('key = "' + key + '"').then((answer) => listed(answer, true));

  /** A Jira without agile boards knows no epic links, and refuses the question. */
  const children = (epic) => {
    const order = " ORDER BY key ASC";
    const below = 'parent = "' + epic + '"';
    return ask('"Epic Link" = "' + epic + '" OR ' + below + order)
      .then((answer) => answer || ask(below + order))
      .then((answer) => listed(answer, false));
  };

  const issues = (text, place) => {
    const wanted = words(text);
    if (!text) {
      return children(place.epic);
    }
    return KEY.test(text)
      ? issue(text.toUpperCase())
      : wanted
        ? ask('summary ~ "' + wanted + '" ORDER BY key ASC').then((answer) => listed(answer, false))
        : Promise.resolve([]);
  };

  const pages = (text, place) => {
    const query = new URLSearchParams({ query: text, epic: place.epic, requirement: place.requirement });
    return gtm.rest("GET", "/pages?" + query).then((answer) => {
      if (answer.problem) {
        return Promise.reject(Object.assign({ authorise: answer.authorise }, answer.problem));
      }
      return answer.pages.map((page) => ({
        send: { page: { id: page.id } },
        title: page.title,
        detail: [page.holds, page.space].filter(Boolean).join(" · "),
        fits: page.fits,
      }));
    });
  };

  const option = (seen, address) => ({
    // by its address: it may be a page of any linked Confluence
    send: { page: { url: address }, issue: { issue: seen.ref }, url: { url: seen.ref } }[seen.kind],
    address: !seen.found,
    fits: true,
    title: (seen.kind === "issue" ? seen.ref + " " : "") + (seen.title || ""),
    detail: seen.found ? seen.space || "" : seen.kind === "url" ? seen.ref : address,
  });

  /** Only Jira knows what an address leads to and whether it may be linked; it says why not. */
  const behind = (address, place) => {
    const query = new URLSearchParams({ requirement: place.requirement, url: address });
    if (place.replaces) {
      query.set("replaces", place.replaces);
    }
    return gtm
      .rest("GET", gtm.epic(place.epic, "/evidence/preview?" + query))
      .then((seen) => [option(seen, address)]);
  };

  /** True for what can be nothing but an address where this kind is asked for. */
  gtm.isAddress = (text, kind) =>
    ADDRESS.test(text) || (kind === "url" && text !== "" && !KEY.test(text));

  /**
   * Finds what may be linked, best first; fails with the problem when an address can't be. Without a
   * word it finds what one would begin with: plans of the kind, the epic's issues.
   *
   * @param kind where it is asked: page, issue or url
   * @param kinds which kinds the requirement accepts
   * @param place the epic, the requirement, and the evidence that is to be replaced, if any
   */
  gtm.find = (kind, text, kinds, place) => {
    if (gtm.isAddress(text, kind)) {
      return behind(text, place);
    }
    const byKey = KEY.test(text) && kinds.includes("issue") && kind !== "issue";
    const named = byKey ? issue(text.toUpperCase()) : Promise.resolve([]);
    const own = { page: pages, issue: issues, url: () => Promise.resolve([]) }[kind](text, place);
    return Promise.all([named, own]).then(([first, then]) => first.concat(then));
  };
})();
