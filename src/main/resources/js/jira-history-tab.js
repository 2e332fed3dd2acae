/* The tab with an epic's history: older entries on request. The tab comes and goes without the page. */
(function () {
  "use strict";

  const gtm = window.gtmReadiness;

  const older = (epic, before) =>
    fetch(gtm.url("/plugins/servlet/gtm/history?" + new URLSearchParams({ issue: epic, before: before })), {
      credentials: "same-origin",
    })
      .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
      .then(gtm.fragment);

  const show = (timeline, button) => {
    const problem = timeline.querySelector(".gtm-problem");
    button.setAttribute("aria-busy", "true");
    problem.hidden = true;
    older(timeline.dataset.epic, button.dataset.gtmHistory)
      .then((part) => {
        const entries = Array.from(part.querySelectorAll("ol > li"));
        timeline.querySelector("ol").append(...entries);
        const next = part.querySelector("[data-gtm-history]");
        if (next) {
          button.dataset.gtmHistory = next.dataset.gtmHistory;
        } else {
          button.remove();
        }
        if (entries.length > 0) {
          // what was asked for is what is read next
          entries[0].tabIndex = -1;
          entries[0].focus();
        }
      })
      .catch(() => {
        problem.hidden = false;
      })
      .finally(() => button.removeAttribute("aria-busy"));
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("[data-gtm-history]");
    if (button && button.getAttribute("aria-busy") !== "true") {
      show(button.closest(".gtm-timeline"), button);
    }
  });
})();
