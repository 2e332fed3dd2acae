/* The dialog that links evidence: search as you type, paste an address, Enter links. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const TYPING_MILLISECONDS = 250;
  const ADDRESS = /^https?:\/\//i;
  const KEY = /^[A-Za-z][A-Za-z0-9_]+-\d+$/;
  const MAX_RESULTS = 10;

  const jiraSearch = (text) => {
    const quoted = '"' + text.replace(/[\\"]/g, " ").trim() + '"';
    const jql = KEY.test(text) ? "key = " + quoted : "summary ~ " + quoted + " ORDER BY key ASC";
    const query = new URLSearchParams({ jql: jql, maxResults: MAX_RESULTS, fields: "summary,status" });
    return fetch(gtm.url("/rest/api/2/search?" + query), { credentials: "same-origin" })
      .then((response) => (response.ok ? response.json() : { issues: [] }))
      .then((answer) =>
        (answer.issues || []).map((issue) => ({
          send: { issue: issue.key },
          title: issue.key + " " + (issue.fields.summary || ""),
          detail: (issue.fields.status || {}).name || "",
        }))
      );
  };

  const pageSearch = (text) =>
    gtm.rest("GET", "/pages?" + new URLSearchParams({ query: text })).then((answer) => {
      if (answer.problem) {
        return Promise.reject(Object.assign({ authorise: answer.authorise }, answer.problem));
      }
      return answer.pages.map((page) => ({
        send: { page: { id: page.id } },
        title: page.title,
        detail: page.space || "",
      }));
    });

  const searches = { page: pageSearch, issue: jiraSearch };

  class LinkDialog {
    constructor(element, panel, replaces) {
      this.element = element;
      this.panel = panel;
      this.replaces = replaces;
      this.asked = 0;
      this.options = [];
      this.chosen = -1;
      element.addEventListener("click", (event) => this.click(event));
      element.addEventListener("input", (event) => this.input(event.target));
      element.addEventListener("keydown", (event) => this.key(event));
      element.querySelector("form").addEventListener("submit", (event) => this.submit(event));
      this.show(element.querySelector('[role="tab"]').dataset.kind);
    }

    get pane() {
      return this.element.querySelector(".gtm-pane:not([hidden])");
    }

    show(kind) {
      this.element.querySelectorAll('[role="tab"]').forEach((tab) => {
        const selected = tab.dataset.kind === kind;
        tab.setAttribute("aria-selected", String(selected));
        tab.tabIndex = selected ? 0 : -1;
      });
      this.element.querySelectorAll(".gtm-pane").forEach((pane) => {
        pane.hidden = pane.dataset.kind !== kind;
      });
      this.fail(null);
      this.input(this.pane.querySelector(".gtm-input"), 0);
    }

    click(event) {
      const tab = event.target.closest('[role="tab"]');
      const option = event.target.closest('[role="option"]');
      if (tab) {
        this.show(tab.dataset.kind);
        this.pane.querySelector(".gtm-input").focus();
      } else if (option) {
        this.choose(Number(option.dataset.index));
      }
    }

    key(event) {
      const tab = event.target.closest('[role="tab"]');
      const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };
      const step = steps[event.key];
      if (!step) {
        return;
      }
      if (tab && event.key.match(/Left|Right/)) {
        const tabs = Array.from(this.element.querySelectorAll('[role="tab"]'));
        const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
        this.show(next.dataset.kind);
        next.focus();
      } else if (event.target.getAttribute("role") === "combobox" && event.key.match(/Up|Down/)) {
        event.preventDefault();
        const count = this.options.length;
        if (count) {
          this.choose((this.chosen + step + count) % count);
        }
      }
    }

    input(field, wait) {
      if (!field.matches(".gtm-input")) {
        return;
      }
      const text = field.value.trim();
      const ask = ++this.asked;
      clearTimeout(this.timer);
      this.fail(null);
      this.list([]);
      if (field.dataset.kind === "url") {
        this.hint(text ? this.objection(text) : "", "url");
        this.ready(text && !this.objection(text) ? { url: text } : null);
      } else if (ADDRESS.test(text)) {
        const objection = this.objection(text);
        this.hint(objection || this.element.dataset.textUnread);
        this.list(
          objection
            ? []
            : [{ send: { url: text }, title: this.element.dataset.textAddress, detail: text }]
        );
      } else if (text || field.dataset.kind === "page") {
        this.hint(this.element.dataset.textSearching);
        this.timer = setTimeout(
          () => this.search(field.dataset.kind, text, ask),
          wait === undefined ? TYPING_MILLISECONDS : wait
        );
      }
    }

    search(kind, text, ask) {
      searches[kind](text)
        .then((found) => {
          if (ask === this.asked) {
            this.list(this.acceptable(found), text !== "");
            this.hint(this.counted(text, found));
          }
        })
        .catch((problem) => {
          if (ask === this.asked) {
            this.hint("");
            this.fail(problem);
          }
        });
    }

    /** Without the epic itself; what names the epic first, then what names its project. */
    acceptable(found) {
      const epic = this.element.dataset.epic;
      const far = (option) => {
        const words = option.title.split(/[^A-Za-z0-9_-]+/);
        const project = epic.replace(/\d+$/, "");
        return words.includes(epic) ? 0 : words.some((word) => word.startsWith(project)) ? 1 : 2;
      };
      return found
        .filter((option) => option.send.issue !== epic)
        .sort((one, other) => far(one) - far(other));
    }

    counted(text, found) {
      const data = this.element.dataset;
      const own = found.length > this.acceptable(found).length;
      if (own && found.length === 1) {
        return data.textItself;
      }
      return found.length
        ? data.textFound.replace("{0}", this.acceptable(found).length)
        : text
          ? data.textNone
          : "";
    }

    objection(address) {
      const data = this.element.dataset;
      return address.length > 2000 ? data.textLong : ADDRESS.test(address) ? "" : data.textScheme;
    }

    list(options, preselect) {
      const list = this.pane.querySelector(".gtm-options");
      this.options = options;
      this.chosen = -1;
      this.ready(null);
      if (!list) {
        return;
      }
      list.replaceChildren(
        ...options.map((option, index) => {
          const item = document.createElement("li");
          const title = document.createElement("bdi");
          const detail = document.createElement("span");
          item.setAttribute("role", "option");
          item.id = list.id + "-" + index;
          item.dataset.index = String(index);
          title.textContent = option.title;
          detail.textContent = option.detail;
          detail.className = "gtm-detail";
          item.append(title, " ", detail);
          return item;
        })
      );
      const field = this.pane.querySelector(".gtm-input");
      field.setAttribute("aria-expanded", String(options.length > 0));
      if (options.length && preselect !== false) {
        this.choose(0);
      }
    }

    choose(index) {
      const field = this.pane.querySelector(".gtm-input");
      this.chosen = index;
      this.pane.querySelectorAll('[role="option"]').forEach((item, i) => {
        item.setAttribute("aria-selected", String(i === index));
        if (i === index) {
          field.setAttribute("aria-activedescendant", item.id);
          item.scrollIntoView({ block: "nearest" });
        }
      });
      this.ready(this.options[index].send);
    }

    ready(send) {
      this.send = send;
      this.element.querySelector(".gtm-submit").disabled = !send;
    }

    hint(text) {
      this.pane.querySelector(".gtm-hint").textContent = text;
    }

    fail(problem) {
      const box = this.element.querySelector(".gtm-problem");
      box.replaceChildren();
      if (!problem) {
        return;
      }
      const message = document.createElement("div");
      message.className = "aui-message aui-message-error";
      message.textContent = problem.message
        ? problem.message + " " + (problem.help || "")
        : this.element.dataset.textFailed;
      if (problem.authorise && ADDRESS.test(problem.authorise)) {
        const link = document.createElement("a");
        link.href = problem.authorise;
        link.textContent = this.element.dataset.textAuthorise;
        message.append(" ", link);
      }
      box.append(message);
    }

    submit(event) {
      event.preventDefault();
      const button = this.element.querySelector(".gtm-submit");
      if (!this.send || button.getAttribute("aria-busy") === "true") {
        return;
      }
      const body = Object.assign({ requirement: this.element.dataset.requirement }, this.send);
      if (this.replaces) {
        body.replaces = Number(this.replaces);
      }
      button.setAttribute("aria-busy", "true");
      gtm
        .rest("POST", gtm.evidence(this.element.dataset.epic), body)
        .then(() => {
          this.element.close();
          return gtm.refresh(this.panel);
        })
        .then((fresh) => gtm.say(fresh, fresh.dataset.textLinked))
        .catch((problem) => {
          this.fail(problem);
          this.pane.querySelector(".gtm-input").focus();
        })
        .finally(() => button.removeAttribute("aria-busy"));
    }
  }

  gtm.openLink = (panel, opener, replaces) => {
    const requirement = opener.closest("[data-requirement]").dataset.requirement;
    return gtm
      .part(panel.dataset.epic, "link", { requirement: requirement })
      .then((html) => {
        const element = gtm.fragment(html);
        gtm.open(element, opener);
        const dialog = new LinkDialog(element, panel, replaces);
        dialog.pane.querySelector(".gtm-input").focus();
      });
  };
})();
