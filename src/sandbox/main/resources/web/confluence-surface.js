/* The visual editor: switching it on and off, rows of tables, and placeholders that give way to text. */
(function () {
  "use strict";

  var CHOICE = "sandbox.visual-editor";
  var surface = document.getElementById("visual-surface");
  var body = document.getElementById("content-body");
  var toggle = document.getElementById("visual-toggle");
  var broken = document.getElementById("visual-broken");
  var changed = false;
  var range = null;

  function isShown() {
    return !surface.hidden;
  }

  function save() {
    if (isShown() && changed) {
      body.value = window.confluenceVisual.read(surface);
    }
  }

  function choose(visual) {
    save();
    var shown = visual && window.confluenceVisual.show(surface, body.value);
    broken.hidden = !visual || shown;
    surface.hidden = !shown;
    body.hidden = shown;
    toggle.setAttribute("aria-pressed", String(shown));
    toggle.textContent = shown ? "Storage format" : "Visual editor";
    document.querySelectorAll('[data-visual="remove-row"]').forEach(function (button) {
      button.hidden = !shown;
    });
    changed = false;
    range = null;
    localStorage.setItem(CHOICE, String(shown));
  }

  function notice() {
    changed = true;
    surface.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** The element around the caret that matches, within the surface. */
  function around(selector) {
    var node = range && range.startContainer;
    var element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    var found = element && element.closest(selector);
    return found && surface.contains(found) ? found : null;
  }

  function addRow() {
    var row = around("tr");
    if (!row) {
      return;
    }
    var added = document.createElement("tr");
    Array.from(row.cells).forEach(function (cell) {
      var copy = document.createElement(row.querySelector("td") ? cell.nodeName : "td");
      copy.appendChild(document.createElement("br"));
      added.appendChild(copy);
    });
    row.after(added);
    window.getSelection().setPosition(added.cells[0], 0);
    notice();
  }

  function removeRow() {
    var row = around("tr");
    if (row) {
      row.remove();
      notice();
    }
  }

  document.addEventListener("selectionchange", function () {
    var selection = window.getSelection();
    if (selection.rangeCount && surface.contains(selection.anchorNode)) {
      range = selection.getRangeAt(0).cloneRange();
    }
  });

  surface.addEventListener("input", function (event) {
    changed = true;
    var place = event.isTrusted && around("td, th, li, p");
    if (!place) {
      return;
    }
    var copy = place.cloneNode(true);
    copy.querySelectorAll("[contenteditable]").forEach(function (fixed) {
      fixed.remove();
    });
    if (copy.textContent.trim()) {
      place.querySelectorAll(".conf-v-placeholder").forEach(function (placeholder) {
        placeholder.remove();
      });
    }
  });

  surface.addEventListener("paste", function (event) {
    event.preventDefault();
    document.execCommand("insertText", false, event.clipboardData.getData("text/plain"));
  });
  surface.addEventListener("drop", function (event) {
    event.preventDefault();
  });

  toggle.addEventListener("click", function () {
    choose(!isShown());
    (isShown() ? surface : body).focus();
  });
  document.querySelector('[data-visual="row"]').addEventListener("click", function () {
    if (isShown()) {
      addRow();
    }
  });
  document.querySelector('[data-visual="remove-row"]').addEventListener("click", removeRow);
  document.getElementById("editpageform").addEventListener("submit", save);
  document.execCommand("defaultParagraphSeparator", false, "p");

  window.confluenceSurface = {
    isShown: isShown,
    /** Puts storage format where the caret is; false when the surface is not shown. */
    put: function (text) {
      if (!isShown()) {
        return false;
      }
      var nodes = window.confluenceVisual.nodes(text);
      if (!range) {
        range = document.createRange();
        range.selectNodeContents(surface);
        range.collapse(false);
      }
      range.deleteContents();
      range.insertNode(nodes);
      range.collapse(false);
      notice();
      return true;
    },
  };

  if (localStorage.getItem(CHOICE) === "true") {
    choose(true);
  }
})();
