/* The settings page: each form sends what it holds, and says what came of it beside the field or in a flag. */
(function () {
  "use strict";

  const context = () => (window.AJS && AJS.contextPath ? AJS.contextPath() : "");

  const lines = (form, name) =>
    form
      .querySelector(`textarea[name=${name}]`)
      .value.split("\n")
      .map((line) => line.trim())
      .filter((line) => line);

  /* What a form sends, and where. */
  const FORMS = {
    "gtm-settings": {
      path: "/rest/gtm/1.0/policy",
      body: (form) => ({
        issueTypes: Array.from(form.querySelectorAll("input[name=issueType]:checked"), (box) => box.value),
        otherEpic: form.querySelector("input[name=otherEpic]:checked").value,
      }),
    },
    "gtm-addresses": {
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
      save(form, what)
        .then(
          () => form.dataset.saved,
          (problem) => say(form, problem)
        )
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
