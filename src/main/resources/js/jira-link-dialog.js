/* The dialog that links evidence: search as you type, paste an address or a key, Enter links. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;
  const TYPING_MILLISECONDS = 250;

  class LinkDialog {
    constructor(element, panel, replaced) {
      this.element = element;
      this.panel = panel;
      this.replaces = replaced && Number(replaced.dataset.evidence);
      this.again = replaced ? gtm.again(replaced) || undefined : null;
      this.asked = 0;
      this.options = [];
      this.chosen = -1;
      this.kinds = Array.from(element.querySelectorAll('[role="tab"]')).map((tab) => tab.dataset.kind);
      if (replaced) {
        element.querySelector(".gtm-replaced bdi").textContent = replaced.dataset.title;
      }
      element.addEventListener("click", (event) => this.click(event));
      element.addEventListener("input", (event) => this.input(event.target));
      element.addEventListener("keydown", (event) => this.key(event));
      element.querySelector("form").addEventListener("submit", (event) => this.submit(event));
      this.show(this.kinds[0]);
    }

    get pane() {
      return this.element.querySelector(".gtm-pane:not([hidden])");
    }

    get field() {
      return this.pane.querySelector(".gtm-input");
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
      this.input(this.field, 0);
    }

    click(event) {
      const tab = event.target.closest('[role="tab"]');
      const option = event.target.closest('[role="option"]');
      if (tab) {
        this.show(tab.dataset.kind);
        this.field.focus();
      } else if (option) {
        this.choose(Number(option.dataset.index));
        this.field.focus(); // so that Enter links what was clicked
      }
    }

    key(event) {
      const tab = event.target.closest('[role="tab"]');
      const way = getComputedStyle(this.element).direction === "rtl" ? -1 : 1;
      const steps = { ArrowRight: way, ArrowLeft: -way, ArrowDown: 1, ArrowUp: -1 };
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
          this.choose(this.chosen < 0 && step < 0 ? count - 1 : (this.chosen + step + count) % count);
        }
      }
    }

    input(field, wait) {
      if (!field.matches(".gtm-input")) {
        return;
      }
      const text = field.value.trim();
      const kind = field.dataset.kind;
      const ask = ++this.asked;
      clearTimeout(this.timer);
      this.fail(null);
      this.list([]);
      field.removeAttribute("aria-invalid");
      if (!text && kind === "url") {
        this.hint(field.dataset.hint);
        return;
      }
      this.hint(this.say("searching"));
      this.timer = setTimeout(
        () => this.search(kind, text, ask),
        wait === undefined ? TYPING_MILLISECONDS : wait
      );
    }

    search(kind, text, ask) {
      gtm
        .find(kind, text, this.kinds, Object.assign({ replaces: this.replaces }, this.element.dataset))
        .then((found) => {
          if (ask !== this.asked) {
            return;
          }
          const options = this.acceptable(found);
          this.list(options, text !== "");
          this.hint(this.counted(text, found, options));
        })
        .catch((problem) => {
          if (ask !== this.asked) {
            return;
          }
          if (gtm.isAddress(text, kind) && problem.code && !gtm.isLoggedOut(problem)) {
            this.object(problem);
          } else {
            this.hint(this.field.dataset.hint);
            this.fail(problem);
          }
        });
    }

    /** Says beforehand what would be refused, and why. */
    object(problem) {
      this.hint(problem.message + " " + (problem.help || ""));
      this.field.setAttribute("aria-invalid", "true");
    }

    /** Without the epic itself. */
    acceptable(found) {
      return found.filter((option) => option.send.issue !== this.element.dataset.epic);
    }

    counted(text, found, options) {
      if (found.length === 1 && !options.length) {
        return this.say("itself");
      }
      if (options.length === 1 && options[0].address) {
        return this.say("unread");
      }
      return options.length
        ? this.say(text || !options[0].send.issue ? "found" : "children").replace("{0}", options.length)
        : text
          ? this.say("none")
          : this.field.dataset.hint;
    }

    say(word) {
      return this.element.dataset["text" + word[0].toUpperCase() + word.slice(1)];
    }

    list(options, preselect) {
      const list = this.pane.querySelector(".gtm-options");
      this.options = options;
      this.chosen = -1;
      this.ready(null);
      list.replaceChildren(
        ...options.map((option, index) => {
          const item = document.createElement("li");
          const title = document.createElement("bdi");
          const detail = document.createElement("span");
          item.setAttribute("role", "option");
          item.id = list.id + "-" + index;
          item.dataset.index = String(index);
          title.textContent = option.address ? this.say("address") : option.title;
          detail.textContent = option.detail;
          detail.className = "gtm-detail";
          item.append(title, " ", detail);
          return item;
        })
      );
      this.field.setAttribute("aria-expanded", String(options.length > 0));
      this.field.removeAttribute("aria-activedescendant");
      const meant = options.findIndex((option) => option.fits);
      if (meant >= 0 && preselect !== false) {
        this.choose(meant);
      }
    }

    choose(index) {
      this.chosen = index;
      this.pane.querySelectorAll('[role="option"]').forEach((item, i) => {
        item.setAttribute("aria-selected", String(i === index));
        if (i === index) {
          this.field.setAttribute("aria-activedescendant", item.id);
          item.scrollIntoView({ block: "nearest" });
        }
      });
      this.ready(this.options[index].send);
    }

    ready(send) {
      this.send = send;
      this.element.querySelector(".gtm-submit").disabled = !send || this.element.querySelector(".gtm-full") !== null;
    }

    hint(text) {
      this.pane.querySelector(".gtm-hint").textContent = text;
    }

    fail(problem) {
      gtm.fail(this.element, this.panel, problem);
    }

    submit(event) {
      event.preventDefault();
      if (!this.send) {
        return;
      }
      const body = Object.assign({ requirement: this.element.dataset.requirement }, this.send);
      if (this.replaces) {
        body.replaces = this.replaces;
      }
      gtm.submit(this.element, this.panel, () =>
        gtm
          .rest("POST", gtm.epic(this.panel.dataset.epic, "/evidence"), body)
          .then((linked) => {
            this.element.close();
            return gtm.linked(this.panel, linked, this.again);
          })
          .catch((problem) => {
            this.refused(problem);
            throw problem;
          })
      );
    }

    /** What was to be replaced may be gone meanwhile: the panel behind shows how it is. */
    refused(problem) {
      if (this.element.open) {
        this.field.focus();
        if (this.replaces && [404, 409].includes(problem.status)) {
          this.element.querySelector(".gtm-replaced").hidden = true;
          gtm.refresh(this.panel).catch(() => undefined);
        }
      }
    }
  }

  /** Opens the dialog; a replaced item is the element of the evidence whose place is taken. */
  gtm.openLink = (panel, opener, replaced) => {
    const requirement = opener.closest("[data-requirement]").dataset.requirement;
    const asked = Object.assign({ requirement: requirement }, replaced && { replaces: "true" });
    return gtm.openWhenHere(
      gtm.part(panel.dataset.epic, "link", asked).then(gtm.fragment),
      opener,
      (element) => new LinkDialog(element, panel, replaced).field.focus()
    );
  };
})();
