/*
 * The settings page: each form sends what it holds, and says what came of it beside the field or in a flag. Before
 * other issue types are covered, it says how many issues that touches, and asks.
 */
(function () {
  "use strict";

  const context = () => (window.AJS && AJS.contextPath ? AJS.contextPath() : "");

  const lines = (form, name) =>
    form
      .querySelector(`textarea[name=${name}]`)
      .value.split("\n")
      .map((line) => line.trim())
      .filter((line) => line);

  const PATIENCE = 10000; // milliseconds that Jira's search may take to count

  /* How many unresolved issues of these types there are, by Jira's own search; null when that is not known. */
  const count = (types) => {
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    return fetch(context() + "/rest/api/2/search", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({
        jql: "issuetype in (" + types.map((type) => type.value).join(", ") + ") and resolution is EMPTY",
        maxResults: 0,
        fields: ["id"],
      }),
      signal: impatience.signal,
    })
      .then((response) => (response.ok ? response.json() : {}))
      .then((found) => (Number.isInteger(found.total) ? found.total : null))
      .catch(() => null)
      .finally(() => clearTimeout(timer));
  };

  const label = (form, box) => form.querySelector(`label[for="${box.id}"]`).textContent;

  const describe = (form, place, types) => {
    place.hidden = types.length === 0;
    return types.length === 0
      ? Promise.resolve()
      : count(types).then((number) => {
          const text = place.dataset[number === null ? "unknown" : number === 1 ? "one" : "many"];
          const names = types.map((box) => label(form, box)).join(", ");
          const said = { "{0}": names, "{1}": number === null ? "" : number.toLocaleString(document.documentElement.lang) };
          place.textContent = text.replace(/\{[01]\}/g, (name) => said[name]);
        });
  };

  const answer = (dialog) =>
    new Promise((resolve) => {
      dialog.returnValue = "";
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "apply"), { once: true });
      dialog.showModal();
    });

  /* True when nothing but what is known changes, or when the administrator wants it so. */
  const agreed = (form) => {
    const boxes = Array.from(form.querySelectorAll("input[name=issueType]"));
    const added = boxes.filter((box) => box.checked && !box.defaultChecked);
    const removed = boxes.filter((box) => !box.checked && box.defaultChecked);
    if (added.length + removed.length === 0 || boxes.every((box) => !box.checked)) {
      return Promise.resolve(true); // a choice of none is refused
    }
    const dialog = document.getElementById("gtm-settings-ask");
    const place = (change) => dialog.querySelector(`[data-change=${change}]`);
    return Promise.all([describe(form, place("added"), added), describe(form, place("removed"), removed)]).then(() =>
      answer(dialog)
    );
  };

  const keep = (form) =>
    form.querySelectorAll("input[name=issueType]").forEach((box) => {
      box.defaultChecked = box.checked;
    });

  /* What a form sends, and where; what has to be agreed to first, and what holds afterwards. */
  const FORMS = {
    "gtm-settings": {
      agreed,
      keep,
      path: "/rest/gtm/1.0/policy",
      body: (form) => ({
        issueTypes: Array.from(form.querySelectorAll("input[name=issueType]:checked"), (box) => box.value),
        otherEpic: form.querySelector("input[name=otherEpic]:checked").value,
      }),
    },
    "gtm-addresses": {
      agreed: () => Promise.resolve(true),
      keep: () => undefined,
      path: "/rest/gtm/1.0/addresses",
      body: (form) => ({ confluence: lines(form, "confluence"), jira: lines(form, "jira") }),
    },
  };

  const save = (form, { path, body }) =>
    fetch(context() + path, {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body(form)),
    }).then((response) =>
      response.ok
        ? response.json()
        : response
            .json()
            .catch(() => ({}))
            .then((problem) => Promise.reject(response.status === 401 ? { message: form.dataset.ended } : problem))
    );

  const errors = (form) => Array.from(form.querySelectorAll(".error"));

  /* Beside the field that is at fault, or the first one when it concerns the whole. */
  const say = (form, problem) => {
    const all = errors(form);
    const error = all.find((place) => place.dataset.field === problem.field) || all[0];
    error.textContent = problem.message ? problem.message + " " + (problem.help || "") : form.dataset.failed;
    error.hidden = false;
  };

  const prepare = (form, what) => {
    const button = form.querySelector("button[type=submit]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      errors(form).forEach((error) => (error.hidden = true));
      button.disabled = true;
      what
        .agreed(form)
        .then((yes) => (yes ? save(form, what).then(() => what.keep(form)).then(() => form.dataset.saved) : ""))
        .catch((problem) => say(form, problem))
        .then((saved) => {
          button.disabled = false;
          button.focus();
          if (saved) {
            AJS.flag({ type: "success", close: "auto", body: AJS.escapeHtml(saved) });
          }
        });
    });
  };

  const start = () =>
    Object.keys(FORMS).forEach((id) => {
      const form = document.getElementById(id);
      if (form) {
        prepare(form, FORMS[id]);
      }
    });

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
