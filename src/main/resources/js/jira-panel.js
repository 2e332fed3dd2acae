/* The readiness panel in place: refresh, unlink with undo, history, check, copy. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const UNDO_MILLISECONDS = 15000;

  gtm.url = (path) => AJS.contextPath() + path;

  gtm.part = (epic, part, more) => {
    const query = new URLSearchParams(Object.assign({ issue: epic, part: part }, more));
    return fetch(gtm.url("/plugins/servlet/gtm/panel?" + query), {
      credentials: "same-origin",
      headers: { "X-Requested-With": "XMLHttpRequest" },
    }).then((response) => {
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      return response.text();
    });
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
        .then((answer) => (response.ok ? answer : Promise.reject(answer)))
    );

  gtm.evidence = (epic) => "/epics/" + encodeURIComponent(epic) + "/evidence";

  gtm.fragment = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
  };

  gtm.say = (panel, text, action) => {
    const live = panel.querySelector(".gtm-live");
    live.textContent = text;
    if (action) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "aui-button aui-button-link";
      button.textContent = action.label;
      button.addEventListener("click", action.run, { once: true });
      live.append(" ", button);
      setTimeout(() => button.remove(), UNDO_MILLISECONDS);
    }
  };

  gtm.problem = (panel, problem) => {
    const known = problem && problem.message;
    gtm.say(panel, known ? problem.message + " " + (problem.help || "") : panel.dataset.textFailed);
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
      summary: active.localName === "summary",
    };
  };

  const refocus = (panel, was) => {
    const row = was.row && panel.querySelector('[data-requirement="' + CSS.escape(was.row) + '"]');
    const item = row && was.item && row.querySelector('[data-evidence="' + CSS.escape(was.item) + '"]');
    const act = was.act && '[data-gtm-act="' + CSS.escape(was.act) + '"]';
    const target =
      (item && act && item.querySelector(act)) ||
      (row && !was.summary && act && row.querySelector(act)) ||
      (row && row.querySelector("summary")) ||
      (act && panel.querySelector(act));
    if (target) {
      target.focus();
    }
  };

  const copyOpenState = (from, to) => {
    from.querySelectorAll(".gtm-row").forEach((old) => {
      const row = to.querySelector('[data-requirement="' + CSS.escape(old.dataset.requirement) + '"]');
      const changed = row && row.querySelector("summary").textContent !== old.querySelector("summary").textContent;
      if (row && !changed) {
        row.querySelector("details").open = old.querySelector("details").open;
      }
      if (changed) {
        row.classList.add("gtm-flash");
      }
    });
  };

  /** Draws the panel anew where it stands; resolves with the new one. */
  gtm.refresh = (panel) =>
    gtm.part(panel.dataset.epic, "panel").then((html) => {
      const fresh = gtm.fragment(html);
      const was = place(panel);
      copyOpenState(panel, fresh);
      panel.replaceWith(fresh);
      gtm.prepare(fresh);
      if (was) {
        refocus(fresh, was);
      }
      return fresh;
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

  const request = (item) => {
    const kind = item.dataset.kind;
    const target = kind === "page" ? { page: { id: item.dataset.ref } } : { [kind]: item.dataset.ref };
    return Object.assign(
      { requirement: item.closest("[data-requirement]").dataset.requirement },
      target
    );
  };

  const relink = (panel, again) =>
    gtm
      .rest("POST", gtm.evidence(panel.dataset.epic), again)
      .then(() => gtm.refresh(panel))
      .then((fresh) => gtm.say(fresh, fresh.dataset.textLinked))
      .catch((problem) => gtm.problem(panel, problem));

  const acts = {
    check: (panel) => {
      gtm.say(panel, panel.dataset.textChecking);
      return gtm
        .rest("POST", "/epics/" + encodeURIComponent(panel.dataset.epic) + "/check", {})
        .then(() => gtm.refresh(panel))
        .then((fresh) => gtm.say(fresh, fresh.dataset.textRefreshed));
    },
    history: (panel, button) =>
      gtm.part(panel.dataset.epic, "history").then((html) => gtm.open(gtm.fragment(html), button)),
    copy: (panel) =>
      navigator.clipboard
        .writeText(gtm.text(panel))
        .then(() => gtm.say(panel, panel.dataset.textCopied)),
    link: (panel, button) => gtm.openLink(panel, button, null),
    replace: (panel, button) =>
      gtm.openLink(panel, button, button.closest("[data-evidence]").dataset.evidence),
    unlink: (panel, button) => {
      const item = button.closest("[data-evidence]");
      // What one can't view one can't link again: ask once instead of offering to undo.
      if (!item.dataset.ref && !window.confirm(panel.dataset.textConfirm)) {
        return Promise.resolve();
      }
      const again = item.dataset.ref && request(item);
      return gtm
        .rest("DELETE", gtm.evidence(panel.dataset.epic) + "/" + item.dataset.evidence)
        .then(() => gtm.refresh(panel))
        .then((fresh) =>
          gtm.say(
            fresh,
            fresh.dataset.textUnlinked,
            again && { label: fresh.dataset.textUndo, run: () => relink(fresh, again) }
          )
        );
    },
  };

  /** The panel as plain text, for a mail or a chat. */
  gtm.text = (panel) => {
    const line = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");
    const rows = Array.from(panel.querySelectorAll(".gtm-row")).map((row) =>
      [line(row.querySelector(".gtm-name")) + ": " + line(row.querySelector(".aui-lozenge"))]
        .concat(Array.from(row.querySelectorAll(".gtm-found")).map((found) => "  " + line(found)))
        .concat(Array.from(row.querySelectorAll(".gtm-line, .gtm-all li")).map((item) => "  " + line(item)))
        .join("\n")
    );
    const head = panel.dataset.epic + " " + line(panel.querySelector(".gtm-overall"));
    return [head].concat(rows, window.location.href.split("#")[0]).join("\n");
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-gtm-act]");
    const panel = button && button.closest(".gtm-panel");
    const act = panel && acts[button.dataset.gtmAct];
    if (!act || button.getAttribute("aria-busy") === "true") {
      return;
    }
    button.setAttribute("aria-busy", "true");
    act(panel, button)
      .catch((problem) => gtm.problem(panel, problem))
      .finally(() => button.removeAttribute("aria-busy"));
  });

  const start = () => {
    document.querySelectorAll(".gtm-panel:not([data-started])").forEach((panel) => {
      panel.dataset.started = "true";
      gtm.prepare(panel);
      if (panel.dataset.current === "false") {
        gtm.refresh(panel).catch((problem) => gtm.problem(panel, problem));
      }
    });
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
  // Jira swaps issues in place in its split view.
  if (window.JIRA && JIRA.bind && JIRA.Events) {
    JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, start);
  }
})();
