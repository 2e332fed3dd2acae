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
  gtm.jira = (method, path, body) =>
    fetch(gtm.url(path), {
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
          response.ok
            ? Object.assign({ created: response.status === 201 }, answer)
            : Promise.reject(Object.assign({ status: response.status }, answer))
        )
    );

  /** The same of this plugin's own resources. */
  gtm.rest = (method, path, body) => gtm.jira(method, "/rest/gtm/1.0" + path, body);

  gtm.epic = (epic, path) => "/epics/" + encodeURIComponent(epic) + path;

  gtm.fragment = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
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

  /** Rows stay as the reader left them; one that has become a task opens, and all when an epic begins. */
  const keepOpen = (from, to) => {
    const begins = from.querySelector(".gtm-start") && !to.querySelector(".gtm-start");
    from.querySelectorAll(".gtm-row").forEach((old) => {
      const row = to.querySelector(quoted("data-requirement", old.dataset.requirement));
      if (!row) {
        return;
      }
      const summary = (of) => of.querySelector("summary").textContent;
      const worse = old.matches(".gtm-met") && row.matches(".gtm-open");
      const details = row.querySelector("details");
      details.open = worse || old.querySelector("details").open || (begins && details.open);
      if (summary(row) !== summary(old)) {
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

  let opening = 0;

  /**
   * Opens the dialog that a promise brings; one at a time: of two that were asked for while Jira was
   * slow, the later one.
   *
   * @param opener where the focus goes back to
   * @param ready takes the dialog once it is shown
   */
  gtm.openWhenHere = (promise, opener, ready) => {
    const mine = ++opening;
    return promise.then((dialog) => {
      if (mine === opening && !document.querySelector("dialog.gtm-dialog[open]")) {
        open(dialog, opener);
        ready(dialog);
      }
    });
  };

  const open = (dialog, opener) => {
    document.body.append(dialog);
    dialog.addEventListener("click", (event) => {
      if (event.target.closest('[data-gtm-act="close"]')) {
        dialog.close();
      }
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      back(opener);
    });
    dialog.showModal();
  };

  /** A control in a closed menu can't take the focus: what opens the menu does. */
  const back = (opener) => {
    if (opener && opener.isConnected) {
      const menu = opener.closest(".gtm-menu:not([open])");
      (menu ? menu.querySelector("summary") : opener).focus();
    }
  };

  /**
   * Runs what a dialog's button asks for, once at a time. Whoever closes the dialog meanwhile is told
   * that it goes on, and then how it ended.
   */
  gtm.submit = (dialog, panel, run) => {
    const button = dialog.querySelector(".gtm-submit");
    if (!button || button.getAttribute("aria-busy") === "true") {
      return;
    }
    gtm.fail(dialog, panel, null);
    button.setAttribute("aria-busy", "true");
    const pending = () => gtm.say(panel, panel.dataset.textPending);
    dialog.addEventListener("close", pending);
    run()
      .catch((problem) => {
        if (!dialog.open) {
          return gtm.problem(panel, problem);
        }
        gtm.fail(dialog, panel, problem);
        return problem;
      })
      .finally(() => {
        dialog.removeEventListener("close", pending);
        button.removeAttribute("aria-busy");
      });
  };
})();
