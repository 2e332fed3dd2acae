/* The readiness panel in place: unlink with undo, check, copy, the menus; the dialogs' scripts do the rest. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const evidence = (panel) => gtm.epic(panel.dataset.epic, "/evidence");

  const byId = (panel, id) => panel.querySelector('[data-evidence="' + CSS.escape(id) + '"]');

  const row = (element) => element.closest("[data-requirement]");

  const item = (panel, button) =>
    button.dataset.gtmOn ? byId(panel, button.dataset.gtmOn) : button.closest("[data-evidence]");

  /** What links an item again; null where one can't view it, so that one could not. */
  gtm.again = (element) => {
    const kind = element.dataset.kind;
    const ref = element.dataset.ref;
    return ref
      ? Object.assign(
          { requirement: row(element).dataset.requirement },
          kind === "page" ? { page: { id: ref } } : { [kind]: ref }
        )
      : null;
  };

  const relink = (panel, again) =>
    gtm
      .rest("POST", evidence(panel), again)
      .then(() => gtm.refresh(panel))
      .then(() => gtm.say(panel, panel.dataset.textUndone))
      .catch((problem) => gtm.problem(panel, problem));

  const takeBack = (panel, id) =>
    gtm
      .rest("DELETE", evidence(panel) + "/" + id)
      .then(() => gtm.refresh(panel))
      .then(() => gtm.say(panel, panel.dataset.textUndone))
      .catch((problem) => gtm.problem(panel, problem));

  const line = (element) => (element ? element.textContent.replace(/\s+/g, " ").trim() : "");

  /** What is still open of something that was just linked; empty when it is all right. */
  const still = (panel, id) => {
    const linked = byId(panel, id);
    const open = linked && row(linked).matches(".gtm-open");
    return open ? line(linked.querySelector(".gtm-item-gap") || row(linked).querySelector(".gtm-line")) : "";
  };

  /**
   * Draws the panel anew after something was linked, and says what is still open, with an undo.
   *
   * @param replaced what takes the old link's place again; null when none was replaced, or when it
   *     can't be undone
   */
  gtm.linked = (panel, answer, replaced) =>
    gtm.refresh(panel).then(() => {
      if (!answer.created) {
        gtm.say(panel, panel.dataset.textSame);
        return;
      }
      const undo = replaced
        ? () => relink(panel, Object.assign({ replaces: answer.id }, replaced))
        : () => takeBack(panel, answer.id);
      gtm.say(
        panel,
        ((replaced === null ? panel.dataset.textLinked : panel.dataset.textReplaced) + " " + still(panel, answer.id)).trim(),
        replaced === undefined ? null : { label: panel.dataset.textUndo, run: undo }
      );
    });

  const acts = {
    check: (panel) => {
      const before = overall(panel);
      gtm.say(panel, panel.dataset.textChecking);
      return gtm
        .rest("POST", gtm.epic(panel.dataset.epic, "/check"), {})
        .then(() => gtm.refresh(panel))
        .then(() => {
          if (panel.dataset.answering === "false") {
            gtm.warn(panel, panel.dataset.textUnanswered);
            return;
          }
          const now = overall(panel);
          gtm.say(panel, panel.dataset.textRefreshed + (now === before ? "" : " " + now));
        });
    },
    history: (panel, button) => gtm.openHistory(panel, button),
    copy: (panel) => copy(gtm.text(panel)).then(() => gtm.say(panel, panel.dataset.textCopied)),
    create: (panel, button) => gtm.openCreate(panel, button),
    ask: (panel, button) => gtm.openAsk(panel, button),
    link: (panel, button) => gtm.openLink(panel, button, null),
    replace: (panel, button) => gtm.openLink(panel, button, item(panel, button)),
    unlink: (panel, button) => {
      const gone = item(panel, button);
      const again = gtm.again(gone);
      // What one can't view one can't link again: ask once instead of offering to undo.
      if (!again && !window.confirm(panel.dataset.textConfirm)) {
        return Promise.resolve();
      }
      return gtm
        .rest("DELETE", evidence(panel) + "/" + gone.dataset.evidence)
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

  const overall = (panel) => line(panel.querySelector(".gtm-overall"));

  const found = (element) => {
    const link = element.querySelector("a.gtm-title");
    return "  " + line(element) + (link && link.href !== line(link) ? " " + link.href : "");
  };

  /** The panel as plain text, for a mail or a chat; where all is listed, not its beginning too. */
  gtm.text = (panel) => {
    const rows = Array.from(panel.querySelectorAll(".gtm-row")).map((each) => {
      const all = Array.from(each.querySelectorAll(".gtm-all li"));
      const summary = each.querySelector("summary");
      const name = summary.querySelector(".gtm-name").firstChild;
      return [line(name) + ": " + line(summary.querySelector(".aui-lozenge"))]
        .concat(Array.from(summary.querySelectorAll(".gtm-remark")).map((remark) => "  " + line(remark)))
        .concat(Array.from(each.querySelectorAll(".gtm-found")).map(found))
        .concat((all.length ? all : Array.from(each.querySelectorAll(".gtm-line"))).map((one) => "  " + line(one)))
        .join("\n");
    });
    const head = panel.dataset.epic + " " + overall(panel);
    return [head].concat(rows, window.location.href.split("#")[0]).join("\n");
  };

  const closeMenus = (but) =>
    document.querySelectorAll(".gtm-menu[open]").forEach((menu) => {
      if (menu !== but) {
        const inside = menu.contains(document.activeElement);
        menu.open = false;
        if (inside) {
          menu.querySelector("summary").focus();
        }
      }
    });

  document.addEventListener("click", (event) => {
    const menu = event.target.closest(".gtm-menu");
    const button = event.target.closest("[data-gtm-act]");
    closeMenus(button ? null : menu);
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

  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest && event.target.closest(".gtm-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // Paper has nothing to click: all rows are open on it.
  const closed = new Set();
  window.addEventListener("beforeprint", () =>
    document.querySelectorAll(".gtm-panel details:not([open]):not(.gtm-menu)").forEach((each) => {
      closed.add(each);
      each.open = true;
    })
  );
  window.addEventListener("afterprint", () => {
    closed.forEach((each) => (each.open = false));
    closed.clear();
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
