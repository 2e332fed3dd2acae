/* The dialog that creates plan pages in Confluence and links them; then the first one's editor is one step away. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const titles = (dialog) => Array.from(dialog.querySelectorAll("[data-requirement] input"));

  const wantsHub = (dialog) => {
    const wish = dialog.querySelector("#gtm-create-hub");
    return wish !== null && wish.checked && !wish.disabled;
  };

  /** The button says what it will do: the front page counts, what is there already does not. */
  const announce = (dialog) => {
    const left = titles(dialog).filter((title) => !title.disabled).length + (wantsHub(dialog) ? 1 : 0);
    dialog.querySelector(".gtm-submit").textContent =
      left > 1 ? dialog.dataset.textMany.replace("{0}", left) : dialog.dataset.textOne;
  };

  const progress = (dialog, made, left) => {
    const done = made + dialog.querySelectorAll(".gtm-hub.gtm-done").length;
    dialog.querySelector(".gtm-progress").textContent =
      done + left > 1 ? dialog.dataset.textProgress.replace("{0}", done + 1).replace("{1}", done + left) : "";
  };

  /** A parent lies in the space of its children; elsewhere it is for the policy to name one. */
  const place = (dialog) => {
    const space = dialog.querySelector("#gtm-create-space").value;
    const isBelow = dialog.dataset.hub !== "" && dialog.dataset.hubSpace === space;
    const below = dialog.querySelector(".gtm-below");
    if (below) {
      below.hidden = !isBelow;
    }
    return isBelow ? { space: space, parent: dialog.dataset.hub } : { space: space };
  };

  /** The page below which the plans go, if it is wanted and not there yet. */
  const createHub = (panel, dialog) => {
    if (!wantsHub(dialog)) {
      return Promise.resolve();
    }
    const wish = dialog.querySelector("#gtm-create-hub");
    const title = dialog.querySelector("#gtm-create-hub-title");
    const space = dialog.querySelector("#gtm-create-space");
    progress(dialog, 0, titles(dialog).length + 1);
    return gtm
      .rest("POST", gtm.epic(panel.dataset.epic, "/hub"), { space: space.value, title: title.value })
      .then(
        (hub) => {
          dialog.dataset.hub = hub.id;
          dialog.dataset.hubSpace = hub.space;
          wish.disabled = title.disabled = true;
          dialog.querySelector(".gtm-hub").classList.add("gtm-done");
          announce(dialog);
        },
        (problem) => {
          dialog.querySelector(".gtm-progress").textContent = "";
          if (dialog.open) {
            (problem.field === "space" ? space : problem.field === "title" ? title : wish).focus();
          }
          return Promise.reject(problem);
        }
      );
  };

  /** Creates what is not there yet, one after the other: what went through stays, whatever follows. */
  const createAll = (panel, dialog, made) => {
    const left = titles(dialog).filter((title) => !title.disabled);
    if (!left.length) {
      return Promise.resolve(made);
    }
    const title = left[0];
    const space = dialog.querySelector("#gtm-create-space");
    progress(dialog, titles(dialog).length - left.length, left.length);
    return gtm
      .rest("POST", gtm.epic(panel.dataset.epic, "/pages"), {
        requirement: title.closest("[data-requirement]").dataset.requirement,
        title: title.value,
        ...place(dialog),
      })
      .then(
        (created) => {
          title.disabled = true;
          title.closest("[data-requirement]").classList.add("gtm-done");
          announce(dialog);
          return createAll(panel, dialog, made.concat(created));
        },
        (problem) => {
          dialog.querySelector(".gtm-progress").textContent = "";
          // What was created before is linked already: the panel shows it. The focus says that one may go on.
          return (made.length ? gtm.refresh(panel).catch(() => undefined) : Promise.resolve()).then(() => {
            if (dialog.open) {
              (problem.field === "space" ? space : title).focus();
            }
            return Promise.reject(problem);
          });
        }
      );
  };

  const submit = (panel, dialog) =>
    gtm.submit(dialog, panel, () =>
      createHub(panel, dialog)
        .then(() => createAll(panel, dialog, []))
        .then((made) => {
          dialog.close();
          const several = titles(dialog).length > 1;
          return gtm.refresh(panel).then(() => {
            gtm.say(panel, several ? panel.dataset.textCreatedAll : panel.dataset.textCreated, {
              label: dialog.dataset.textFill,
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
        if (dialog.querySelector("#gtm-create-space")) {
          dialog.querySelector("#gtm-create-space").addEventListener("change", () => place(dialog));
          place(dialog);
        }
        const hub = dialog.querySelector("#gtm-create-hub");
        if (hub) {
          hub.addEventListener("change", () => {
            dialog.querySelector("#gtm-create-hub-title").disabled = !hub.checked;
            announce(dialog);
          });
        }
        const first = titles(dialog).length === 1 ? titles(dialog)[0] : dialog.querySelector(".gtm-submit");
        (first || dialog.querySelector('[data-gtm-act="close"]')).focus();
      }
    );
  };
})();
