/* The dialog that shows the history of evidence, the newest lines first and older ones on request. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const part = (panel, before) =>
    gtm.part(panel.dataset.epic, "history", before && { before: before }).then(gtm.fragment);

  const older = (panel, dialog, button) => {
    if (button.getAttribute("aria-busy") === "true") {
      return;
    }
    button.setAttribute("aria-busy", "true");
    part(panel, button.dataset.before)
      .then((next) => {
        dialog.querySelector("tbody").append(...next.querySelectorAll("tbody tr"));
        const more = next.querySelector('[data-gtm-act="older"]');
        if (more) {
          button.dataset.before = more.dataset.before;
        } else {
          button.remove();
          dialog.querySelector(".aui-dialog2-content").focus();
        }
      })
      .catch((problem) => {
        dialog.close();
        gtm.problem(panel, problem);
      })
      .finally(() => button.removeAttribute("aria-busy"));
  };

  gtm.openHistory = (panel, opener) =>
    gtm.openWhenHere(part(panel), opener, (dialog) =>
      dialog.addEventListener("click", (event) => {
        const button = event.target.closest('[data-gtm-act="older"]');
        if (button) {
          older(panel, dialog, button);
        }
      })
    );
})();
