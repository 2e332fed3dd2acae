/* The health page: asks before it accepts or makes a key, then shows how things stand. */
(function () {
  "use strict";

  const context = () => (window.AJS && AJS.contextPath ? AJS.contextPath() : "");

  const send = (form) => {
    const application = form.dataset.application;
    return fetch(
      context() +
        "/rest/gtm/1.0" +
        (application ? "/links/" + encodeURIComponent(application) + "/key" : "/key/replacement"),
      {
        method: application ? "PUT" : "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
        body: JSON.stringify({ fingerprint: form.dataset.fingerprint }),
      }
    );
  };

  const page = () => document.getElementById("gtm-health");

  const problem = (response) =>
    response.status === 401
      ? page().dataset.ended
      : response.json().then(
          (told) => (told.message ? told.message + " " + (told.help || "") : page().dataset.failed),
          () => page().dataset.failed
        );

  /* Asks the page itself again, so that there is one place that says how things stand. */
  const renew = () =>
    fetch(window.location.href, { credentials: "same-origin" })
      .then((response) => response.text())
      .then((html) => {
        const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("gtm-health");
        if (!fresh) {
          window.location.reload();
          return;
        }
        page().replaceWith(document.adoptNode(fresh));
        page().tabIndex = -1;
        page().focus();
      });

  const say = (form, text) => {
    const message = document.createElement("div");
    message.className = "aui-message aui-message-error";
    message.textContent = text;
    form.querySelector(".gtm-problem").replaceChildren(message);
  };

  const confirm = (form) => {
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    send(form)
      .then((response) => {
        if (response.ok) {
          form.closest("dialog").close();
          AJS.flag({ type: "success", close: "auto", body: AJS.escapeHtml(form.dataset.done) });
          return renew();
        }
        return Promise.resolve(problem(response)).then((text) => say(form, text));
      })
      .catch(() => say(form, page().dataset.failed))
      .then(() => {
        button.disabled = false;
      });
  };

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-gtm-opens]");
    if (opener) {
      const dialog = document.getElementById(opener.dataset.gtmOpens);
      dialog.querySelector(".gtm-problem").replaceChildren();
      dialog.showModal();
    } else if (event.target.closest(".gtm-health [data-gtm-closes]")) {
      event.target.closest("dialog").close();
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target.matches(".gtm-health dialog form")) {
      event.preventDefault();
      confirm(event.target);
    }
  });
})();
