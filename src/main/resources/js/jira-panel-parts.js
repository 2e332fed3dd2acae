/* What the panel's scripts share: asking Jira, drawing anew in place, where the focus goes, dialogs. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});

  gtm.url = (path) => AJS.contextPath() + path;

  gtm.part = (epic, part, more) => {
    const query = new URLSearchParams(Object.assign({ issue: epic, part: part }, more));
    return fetch(gtm.url("/plugins/servlet/gtm/panel?" + query), {
      credentials: "same-origin",
      headers: { "X-Requested-With": "XMLHttpRequest" },
    }).then((response) => (response.ok ? response.text() : Promise.reject({ status: response.status })));
  };

  /** Answers with the body, or fails with the problem that the server told. */
  gtm.rest = (method, path, body) =>
    fetch(gtm.url("/rest/gtm/1.0" + path), {
      method: method,
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: body === undefined ? undefined : JSON.stringify(body),
    }).then((response) =>
      response
        .text()
        .then((text) => {
          try {
            return text ? JSON.parse(text) : {};
          } catch (notJson) {
            return {};
          }
        })
        .then((answer) =>
          response.ok ? answer : Promise.reject(Object.assign({ status: response.status }, answer))
        )
    );

  gtm.epic = (epic, path) => "/epics/" + encodeURIComponent(epic) + path;

  gtm.fragment = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
  };

  /** Says something beside the panel, to screen readers too; an action is a button or a link. */
  gtm.say = (panel, text, action) => {
    const live = panel.querySelector(".gtm-live");
    live.textContent = text;
    if (action) {
      const control = document.createElement(action.href ? "a" : "button");
      control.textContent = action.label;
      if (action.href) {
        control.href = action.href;
      } else {
        control.type = "button";
        control.className = "aui-button aui-button-link";
        control.addEventListener("click", action.run, { once: true });
      }
      live.append(" ", control);
    }
  };

  gtm.isLoggedOut = (problem) =>
    problem.code === "GTM-LINK-002" || (!problem.code && [401, 403, 404].includes(problem.status));

  gtm.logIn = (panel) => ({
    label: panel.dataset.textLogIn,
    href: gtm.url(
      "/login.jsp?permissionViolation=true&os_destination=" +
        encodeURIComponent("/browse/" + panel.dataset.epic)
    ),
  });

  gtm.problem = (panel, problem) => {
    if (gtm.isLoggedOut(problem)) {
      gtm.say(panel, panel.dataset.textExpired, gtm.logIn(panel));
    } else {
      const text = problem.code && problem.message + " " + (problem.help || "");
      gtm.say(panel, text || panel.dataset.textFailed);
    }
  };

  /** What tells a control from the others after its panel was drawn anew. */
  const place = (panel) => {
    const active = document.activeElement;
    if (!active || !panel.contains(active)) {
      return null;
    }
    const row = active.closest("[data-requirement]");
    const item = active.closest("[data-evidence]");
    return {
      row: row && row.dataset.requirement,
      item: item && item.dataset.evidence,
      act: active.dataset.gtmAct || "",
    };
  };

  const quoted = (name, value) => "[" + name + '="' + CSS.escape(value) + '"]';

  const refocus = (panel, was) => {
    const row = was.row && panel.querySelector(quoted("data-requirement", was.row));
    // Where an item is gone, its neighbour's button must not be what Enter presses next.
    const near = was.item ? row && row.querySelector(quoted("data-evidence", was.item)) : row || panel;
    const control = near && was.act && near.querySelector(quoted("data-gtm-act", was.act));
    const target =
      control && !control.closest("details:not([open])")
        ? control
        : row && row.querySelector("summary");
    if (target) {
      target.focus();
    }
  };

  const keepOpen = (from, to) => {
    from.querySelectorAll(".gtm-row").forEach((old) => {
      const row = to.querySelector(quoted("data-requirement", old.dataset.requirement));
      const summary = (of) => of.querySelector("summary").textContent;
      if (row && summary(row) === summary(old)) {
        row.querySelector("details").open = old.querySelector("details").open;
      } else if (row) {
        row.classList.add("gtm-flash");
      }
    });
  };

  /**
   * Draws the panel anew. The place where things are said stays the same element, or screen readers
   * would not hear of what is said next.
   */
  gtm.refresh = (panel) =>
    gtm.part(panel.dataset.epic, "panel").then((html) => {
      const fresh = gtm.fragment(html);
      const was = place(panel);
      keepOpen(panel, fresh);
      Array.from(fresh.attributes).forEach((each) => panel.setAttribute(each.name, each.value));
      const live = panel.querySelector(".gtm-live");
      Array.from(panel.children).forEach((old) => old === live || old.remove());
      Array.from(fresh.children).forEach((part) => part.matches(".gtm-live") || live.before(part));
      gtm.prepare(panel);
      if (was) {
        refocus(panel, was);
      }
      return panel;
    });

  gtm.prepare = (panel) => {
    panel.querySelectorAll("[data-context-href]").forEach((link) => {
      link.href = gtm.url(link.dataset.contextHref);
    });
  };

  gtm.open = (dialog, opener) => {
    document.body.append(dialog);
    dialog.addEventListener("click", (event) => {
      if (event.target.closest('[data-gtm-act="close"]')) {
        dialog.close();
      }
    });
    // AUI keeps Escape to itself, wherever the focus is; then the browser's own dialog stays open.
    const leave = (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        dialog.close();
      }
    };
    document.addEventListener("keydown", leave, true);
    dialog.addEventListener("close", () => {
      document.removeEventListener("keydown", leave, true);
      dialog.remove();
      if (opener && opener.isConnected) {
        opener.focus();
      }
    });
    dialog.showModal();
  };

  /** Shows in a dialog why something was not done; null clears it. */
  gtm.fail = (dialog, panel, problem) => {
    const box = dialog.querySelector(".gtm-problem");
    box.replaceChildren();
    if (!problem) {
      return;
    }
    const message = document.createElement("div");
    message.className = "aui-message aui-message-error";
    const link = gtm.isLoggedOut(problem)
      ? gtm.logIn(panel)
      : problem.authorise && { label: panel.dataset.textAuthorise, href: problem.authorise };
    message.textContent = gtm.isLoggedOut(problem)
      ? panel.dataset.textExpired
      : problem.code
        ? problem.message + " " + (problem.help || "")
        : panel.dataset.textFailed;
    if (link && /^https?:\/\/|^\//i.test(link.href)) {
      const anchor = document.createElement("a");
      anchor.href = link.href;
      anchor.textContent = link.label;
      message.append(" ", anchor);
    }
    box.append(message);
  };
})();
