/* The editor: snippets at the cursor, the macro browser, preview, and a warning before text is lost. */
(function () {
  "use strict";

  var body = document.getElementById("content-body");
  var form = document.getElementById("editpageform");
  var dialog = document.getElementById("macro-browser");
  var list = dialog.querySelector(".conf-macro-list");
  var filter = dialog.querySelector(".conf-macro-filter");
  var fields = dialog.querySelector(".conf-macro-form");
  var insert = document.getElementById("macro-insert");
  var macros = JSON.parse(document.getElementById("macro-catalog").textContent);
  var BODY = "\uE000"; // where a macro's body goes: a character that nobody types
  var selected = null;
  var dirty = Boolean(document.getElementById("conflict") || document.getElementById("problem"));

  function escape(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  /** Puts the text in place of the selection; the mark in it is where the selection goes. */
  function put(snippet, mark) {
    var start = body.selectionStart;
    var chosen = body.value.slice(start, body.selectionEnd);
    var at = snippet.indexOf(mark);
    body.setRangeText(at < 0 ? snippet : snippet.slice(0, at) + chosen + snippet.slice(at + mark.length), start, body.selectionEnd, "end");
    if (at >= 0) {
      body.setSelectionRange(start + at, start + at + chosen.length);
    }
    body.focus();
    body.dispatchEvent(new Event("input"));
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    made.textContent = text || "";
    if (className) {
      made.className = className;
    }
    return made;
  }

  function show() {
    var wanted = filter.value.trim().toLowerCase();
    list.textContent = "";
    macros.forEach(function (macro, index) {
      if ((macro.label + " " + macro.name + " " + macro.description).toLowerCase().indexOf(wanted) < 0) {
        return;
      }
      var item = element("li");
      item.setAttribute("role", "option");
      item.id = "macro-option-" + index;
      item.dataset.index = index;
      item.setAttribute("aria-selected", String(macro === selected));
      item.appendChild(
        element("span", macro.label.charAt(0), "conf-macro-icon" + (macro.fromPlugin ? " conf-macro-plugin" : ""))
      ).setAttribute("aria-hidden", "true");
      var text = element("div");
      text.appendChild(element("strong", macro.label));
      text.appendChild(element("div", macro.description, "conf-muted"));
      item.appendChild(text);
      list.appendChild(item);
    });
    if (!list.children.length) {
      list.appendChild(element("li", "No macro matches.", "conf-muted"));
    }
  }

  function field(parameter, index) {
    var id = "macro-param-" + index;
    var label = element("label", (parameter.label || parameter.name) + (parameter.required ? " (required)" : ""));
    label.htmlFor = id;
    fields.appendChild(label);
    var input;
    if (parameter.type === "enum") {
      input = element("select", "", "select");
      (parameter.required ? [] : [""]).concat(parameter.values).forEach(function (value) {
        input.appendChild(element("option", value)).value = value;
      });
    } else {
      input = element("input", "", "text");
      input.type = parameter.type === "boolean" ? "checkbox" : parameter.type === "date" ? "date" : "text";
    }
    if (input.type === "checkbox") {
      input.className = "checkbox";
      input.checked = parameter.defaultValue === "true";
    } else {
      input.value = parameter.defaultValue;
    }
    input.id = id;
    input.dataset.name = parameter.name;
    fields.appendChild(input);
    if (parameter.description) {
      fields.appendChild(element("div", parameter.description, "description"));
    }
  }

  function select(item) {
    if (!item || item.dataset.index === undefined) {
      return;
    }
    selected = macros[Number(item.dataset.index)];
    list.querySelectorAll("li").forEach(function (other) {
      other.setAttribute("aria-selected", String(other === item));
    });
    list.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
    fields.textContent = "";
    fields.appendChild(element("h3", selected.label));
    fields.appendChild(element("p", selected.description));
    selected.parameters.forEach(field);
    insert.disabled = false;
  }

  function storage() {
    var parts = ['<ac:structured-macro ac:name="' + escape(selected.name) + '" ac:schema-version="1">'];
    fields.querySelectorAll("[data-name]").forEach(function (input) {
      var value = input.type === "checkbox" ? (input.checked ? "true" : "") : input.value.trim();
      if (value) {
        parts.push('<ac:parameter ac:name="' + escape(input.dataset.name) + '">' + escape(value) + "</ac:parameter>");
      }
    });
    if (selected.bodyType === "RICH_TEXT") {
      parts.push("<ac:rich-text-body>" + BODY + "</ac:rich-text-body>");
    } else if (selected.bodyType === "PLAIN_TEXT") {
      parts.push("<ac:plain-text-body><![CDATA[" + BODY + "]]></ac:plain-text-body>");
    }
    return parts.join("") + "</ac:structured-macro>";
  }

  document.querySelectorAll("[data-snippet]").forEach(function (button) {
    button.addEventListener("click", function () {
      put(button.dataset.snippet, "|");
    });
  });

  document.getElementById("macro-browser-button").addEventListener("click", function () {
    filter.value = "";
    show();
    dialog.showModal();
    filter.focus();
  });

  filter.addEventListener("input", show);
  filter.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      select(list.firstElementChild);
      list.focus();
    }
  });

  list.addEventListener("click", function (event) {
    select(event.target.closest("li"));
  });
  list.addEventListener("keydown", function (event) {
    var current = list.querySelector('[aria-selected="true"]');
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      var down = event.key === "ArrowDown";
      var next = current && (down ? current.nextElementSibling : current.previousElementSibling);
      select(next || current || list.firstElementChild);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      insert.click();
    }
  });

  insert.addEventListener("click", function () {
    dialog.close();
    put(storage(), BODY);
  });

  form.addEventListener("input", function () {
    dirty = true;
  });
  form.addEventListener("submit", function (event) {
    if (event.submitter && event.submitter.id === "rte-button-preview") {
      document.getElementById("preview-section").hidden = false;
    } else {
      dirty = false;
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (dirty) {
      event.preventDefault();
    }
  });

  var notice = document.getElementById("conflict") || document.getElementById("problem");
  if (notice) {
    notice.focus();
  }
})();
