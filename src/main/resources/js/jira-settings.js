/* The settings page: sends what is ticked, says what came of it beside the field or in a flag. */
(function () {
  "use strict";

  const context = () => (window.AJS && AJS.contextPath ? AJS.contextPath() : "");

  const save = (form) =>
    fetch(context() + "/rest/gtm/1.0/policy", {
      method: "PUT",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({
        issueTypes: Array.from(form.querySelectorAll("input[name=issueType]:checked"), (box) => box.value),
      }),
    }).then((response) =>
      response.ok
        ? response.json()
        : response
            .json()
            .catch(() => ({}))
            .then((problem) => Promise.reject(response.status === 401 ? { message: form.dataset.ended } : problem))
    );

  const start = () => {
    const form = document.getElementById("gtm-settings");
    if (!form) {
      return;
    }
    const error = document.getElementById("gtm-settings-error");
    const button = form.querySelector("button[type=submit]");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      error.hidden = true;
      button.disabled = true;
      save(form)
        .then(
          () => form.dataset.saved,
          (problem) => {
            error.textContent = problem.message ? problem.message + " " + (problem.help || "") : form.dataset.failed;
            error.hidden = false;
          }
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

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
