/* The dialog that asks somebody to close a gap: a comment of the reader's own that mentions them. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  /** Jira's own words for what it did not take. */
  const said = (problem) => {
    const messages = (problem.errorMessages || []).concat(Object.values(problem.errors || {}));
    return messages.length ? Object.assign(problem, { code: "jira", message: messages.join(" ") }) : problem;
  };

  const comment = (panel, body) =>
    gtm
      .jira("POST", "/rest/api/2/issue/" + encodeURIComponent(panel.dataset.epic) + "/comment", { body: body })
      .catch((problem) => Promise.reject(said(problem)));

  gtm.openAsk = (panel, opener) => {
    const requirement = opener.closest("[data-requirement]").dataset.requirement;
    return gtm.openWhenHere(
      gtm.part(panel.dataset.epic, "ask", { requirement: requirement }).then(gtm.fragment),
      opener,
      (dialog) => {
        const text = dialog.querySelector("textarea");
        text.focus();
        text.setSelectionRange(text.value.length, text.value.length);
        dialog.querySelector("form").addEventListener("submit", (event) => {
          event.preventDefault();
          gtm.submit(dialog, panel, () =>
            comment(panel, text.value).then((posted) => {
              dialog.close();
              gtm.say(panel, dialog.dataset.textAsked, {
                label: dialog.dataset.textSee,
                href: gtm.url("/browse/" + panel.dataset.epic + "?focusedCommentId=" + encodeURIComponent(posted.id)),
              });
            })
          );
        });
      }
    );
  };
})();
