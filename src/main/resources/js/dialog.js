/* The plugin's dialogs are the browser's own; AUI keeps Escape to itself, wherever the focus is, and they would stay open. */
(function () {
  "use strict";

  document.addEventListener(
    "keydown",
    (event) => {
      // An Escape that ends the composing of a character is not meant for the dialog.
      const open = event.key === "Escape" && !event.isComposing && document.querySelectorAll("dialog.gtm-dialog[open]");
      if (open && open.length) {
        event.preventDefault();
        event.stopPropagation();
        open[open.length - 1].close("");
      }
    },
    true
  );
})();
