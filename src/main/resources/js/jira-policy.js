/*
 * The page of a policy: tries what stands in the field, saves it, and puts an earlier version into the field. Nothing
 * that somebody typed is lost: not by an error, not by what another person saved meanwhile.
 */
(function () {
  "use strict";

  const context = () => (window.AJS && AJS.contextPath ? AJS.contextPath() : "");

  const ask = (page, method, path, body) =>
    fetch(`${context()}/rest/gtm/1.0/policies/${page.dataset.scope}${path}`, {
      method,
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Atlassian-Token": "no-check" },
      body,
    }).then((response) =>
      response
        .json()
        .catch(() => ({}))
        .then((answer) =>
          response.ok ? answer : Promise.reject(response.status === 401 ? { message: page.dataset.ended } : answer)
        )
    );

  /* The text as it was typed, in a body: what is no JSON is for the server to say. */
  const body = (page, text, rest) => {
    let policy;
    try {
      policy = JSON.parse(text);
    } catch (broken) {
      return Promise.reject({ message: broken.message });
    }
    return Promise.resolve(JSON.stringify({ policy, ...rest }));
  };

  const list = (page, name) => page.querySelector(`[data-list=${name}]`);

  const clear = (page) => page.querySelectorAll("[data-list]").forEach((each) => (each.hidden = true));

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const places = (page, name, all) => {
    const items = all.map((place) => {
      const item = document.createElement("li");
      if (place.path) {
        item.append(element("code", place.path), " ");
      }
      item.append(place.message);
      return item;
    });
    list(page, name).querySelector("ul").replaceChildren(...items);
    list(page, name).hidden = all.length === 0;
  };

  const changes = (page, all) => {
    const rows = list(page, "changes").querySelector("tbody");
    rows.replaceChildren(
      ...all.map((change) => {
        const row = document.createElement("tr");
        const attribute = element("td", change.attribute);
        if (change.weakens) {
          const lozenge = element("span", rows.dataset.weakens);
          lozenge.className = "aui-lozenge aui-lozenge-error aui-lozenge-subtle";
          attribute.append(" ", lozenge);
        }
        row.append(
          element("th", change.requirement || rows.dataset.whole),
          attribute,
          element("td", change.before || "–"),
          element("td", change.after || "–")
        );
        return row;
      })
    );
    list(page, "changes").hidden = all.length === 0;
  };

  const say = (page, problem) => {
    clear(page);
    if (problem.errors) {
      places(page, "errors", problem.errors);
      return;
    }
    const place = list(page, "problem");
    place.textContent = [problem.message || page.dataset.failed, problem.help].filter(Boolean).join(" ");
    place.hidden = false;
  };

  const found = (page, check) => {
    clear(page);
    places(page, "errors", check.errors);
    places(page, "notes", check.notes);
    changes(page, check.changes);
    list(page, "none").hidden = !check.valid || check.changes.length > 0;
  };

  const start = () => {
    const page = document.querySelector(".gtm-policy");
    if (!page) {
      return;
    }
    const form = page.querySelector("form");
    const field = form.querySelector("textarea");
    const submit = form.querySelector("button[type=submit]");
    const check = form.querySelector("[data-act=check]");

    const busy = (button, work) => {
      button.disabled = true;
      return work.catch((problem) => say(page, problem)).then(() => (button.disabled = false));
    };

    check.addEventListener("click", () =>
      busy(
        check,
        body(page, field.value, {})
          .then((text) => ask(page, "POST", "/check", text))
          .then((answer) => found(page, answer))
      ).then(() => check.focus())
    );

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      busy(
        submit,
        body(page, field.value, { replaces: Number(page.dataset.version), why: form.querySelector("[name=why]").value })
          .then((text) => ask(page, "PUT", "", text))
          .then(() => window.location.reload())
      );
    });

    page.querySelectorAll("[data-act=load]").forEach((button) =>
      button.addEventListener("click", () =>
        busy(
          button,
          ask(page, "GET", `/versions/${button.dataset.version}`).then((layer) => {
            field.value = JSON.stringify(layer.policy, null, 2);
            field.focus();
            return check.click();
          })
        )
      )
    );
  };

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
