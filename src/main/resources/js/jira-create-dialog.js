/* The dialog that creates a plan page in Confluence and links it; then its editor is one step away. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const submit = (panel, dialog) => {
    const title = dialog.querySelector("#gtm-create-page-title");
    const space = dialog.querySelector("#gtm-create-space");
    const button = dialog.querySelector(".gtm-submit");
    if (!button || button.getAttribute("aria-busy") === "true") {
      return;
    }
    gtm.fail(dialog, panel, null);
    button.setAttribute("aria-busy", "true");
    gtm
      .rest("POST", gtm.epic(panel.dataset.epic, "/pages"), {
        requirement: dialog.dataset.requirement,
        space: space.value,
        title: title.value,
      })
      .then((created) => {
        dialog.close();
        return gtm.refresh(panel).then(() => {
          gtm.say(panel, panel.dataset.textCreated, {
            label: panel.dataset.textFill,
            href: created.edit,
          });
          panel.querySelector(".gtm-live a").focus();
        });
      })
      .catch((problem) => {
        if (!dialog.open) {
          gtm.problem(panel, problem);
          return;
        }
        gtm.fail(dialog, panel, problem);
        (problem.field === "space" ? space : title).focus();
      })
      .finally(() => button.removeAttribute("aria-busy"));
  };

  gtm.openCreate = (panel, opener) => {
    const requirement = opener.closest("[data-requirement]").dataset.requirement;
    return gtm.part(panel.dataset.epic, "create", { requirement: requirement }).then((html) => {
      const dialog = gtm.fragment(html);
      gtm.open(dialog, opener);
      dialog.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        submit(panel, dialog);
      });
      const title = dialog.querySelector("#gtm-create-page-title");
      (title || dialog.querySelector('[data-gtm-act="close"]')).focus();
    });
  };
})();
