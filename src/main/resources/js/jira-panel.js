/* The readiness panel in place: unlink with undo, history, check, copy; the dialogs' scripts do the rest. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const evidence = (panel) => gtm.epic(panel.dataset.epic, "/evidence");

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
      .rest("POST", evidence(panel), again)
      .then(() => gtm.refresh(panel))
      .then(() => gtm.say(panel, panel.dataset.textLinked))
      .catch((problem) => gtm.problem(panel, problem));

  /** The browser's clipboard is there only where the site has HTTPS. */
  const copy = (text) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text);
    }
    const field = document.createElement("textarea");
    const before = document.activeElement;
    field.value = text;
    field.className = "assistive";
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    before.focus();
    return copied ? Promise.resolve() : Promise.reject({});
  };

  const acts = {
    check: (panel) => {
      const before = overall(panel);
      gtm.say(panel, panel.dataset.textChecking);
      return gtm
        .rest("POST", gtm.epic(panel.dataset.epic, "/check"), {})
        .then(() => gtm.refresh(panel))
        .then(() => {
          const now = overall(panel);
          gtm.say(panel, panel.dataset.textRefreshed + (now === before ? "" : " " + now));
        });
    },
    history: (panel, button) => gtm.openHistory(panel, button),
    copy: (panel) =>
      copy(gtm.text(panel)).then(() => gtm.say(panel, panel.dataset.textCopied)),
    create: (panel, button) => gtm.openCreate(panel, button),
    link: (panel, button) => gtm.openLink(panel, button, null),
    replace: (panel, button) => gtm.openLink(panel, button, button.closest("[data-evidence]")),
    unlink: (panel, button) => {
      const item = button.closest("[data-evidence]");
      // What one can't view one can't link again: ask once instead of offering to undo.
      if (!item.dataset.ref && !window.confirm(panel.dataset.textConfirm)) {
        return Promise.resolve();
      }
      const again = item.dataset.ref && request(item);
      return gtm
        .rest("DELETE", evidence(panel) + "/" + item.dataset.evidence)
        .then(() => gtm.refresh(panel))
        .then(() =>
          gtm.say(
            panel,
            panel.dataset.textUnlinked,
            again && { label: panel.dataset.textUndo, run: () => relink(panel, again) }
          )
        );
    },
  };

  const line = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");

  const overall = (panel) => line(panel.querySelector(".gtm-overall"));

  const found = (item) => {
    const link = item.querySelector("a.gtm-title");
    return "  " + line(item) + (link && link.href !== line(link) ? " " + link.href : "");
  };

  /** The panel as plain text, for a mail or a chat; where all is listed, not its beginning too. */
  gtm.text = (panel) => {
    const rows = Array.from(panel.querySelectorAll(".gtm-row")).map((row) => {
      const all = Array.from(row.querySelectorAll(".gtm-all li"));
      return [line(row.querySelector(".gtm-name")) + ": " + line(row.querySelector(".aui-lozenge"))]
        .concat(Array.from(row.querySelectorAll(".gtm-found")).map(found))
        .concat((all.length ? all : Array.from(row.querySelectorAll(".gtm-line"))).map((each) => "  " + line(each)))
        .join("\n");
    });
    const head = panel.dataset.epic + " " + overall(panel);
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
    Promise.resolve()
      .then(() => act(panel, button))
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
