/* The dialog that creates plan pages in Confluence and links them; then the first one's editor is one step away. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const titles = (dialog) => Array.from(dialog.querySelectorAll("[data-requirement] input"));

  /** Creates what is not there yet, one after the other: what went through stays, whatever follows. */
  const createAll = (panel, dialog, made) => {
    const left = titles(dialog).filter((title) => !title.disabled);
    if (!left.length) {
      return Promise.resolve(made);
    }
    const title = left[0];
    const space = dialog.querySelector("#gtm-create-space");
    const progress = dialog.querySelector(".gtm-progress");
    if (left.length + made.length > 1) {
      progress.textContent = dialog.dataset.textProgress
        .replace("{0}", made.length + 1)
        .replace("{1}", made.length + left.length);
    }
    return gtm
      .rest("POST", gtm.epic(panel.dataset.epic, "/pages"), {
        requirement: title.closest("[data-requirement]").dataset.requirement,
        space: space.value,
        title: title.value,
      })
      .then(
        (created) => {
          title.disabled = true;
          title.closest("[data-requirement]").classList.add("gtm-done");
          return createAll(panel, dialog, made.concat(created));
        },
        (problem) => {
          progress.textContent = "";
          if (dialog.open) {
            (problem.field === "space" ? space : title).focus();
          }
          // What was created before is linked already: the panel shows it.
          return (made.length ? gtm.refresh(panel) : Promise.resolve()).then(() => Promise.reject(problem));
        }
      );
  };

  const submit = (panel, dialog) =>
    gtm.submit(dialog, panel, () =>
      createAll(panel, dialog, []).then((made) => {
        dialog.close();
        const several = titles(dialog).length > 1;
        return gtm.refresh(panel).then(() => {
          gtm.say(panel, several ? panel.dataset.textCreatedAll : panel.dataset.textCreated, {
            label: panel.dataset.textFill,
            href: made[0].edit,
          });
          panel.querySelector(".gtm-live a").focus();
        });
      })
    );

  /** Asks for the pages of one requirement, or of all that an epic begins with. */
  gtm.openCreate = (panel, opener) => {
    const one = opener.closest("[data-requirement]");
    const requirements = one ? one.dataset.requirement : opener.dataset.requirements;
    return gtm.openWhenHere(
      gtm.part(panel.dataset.epic, "create", { requirement: requirements }).then(gtm.fragment),
      opener,
      (dialog) => {
        dialog.querySelector("form").addEventListener("submit", (event) => {
          event.preventDefault();
          submit(panel, dialog);
        });
        const first = titles(dialog).length === 1 ? titles(dialog)[0] : dialog.querySelector(".gtm-submit");
        (first || dialog.querySelector('[data-gtm-act="close"]')).focus();
      }
    );
  };
})();
