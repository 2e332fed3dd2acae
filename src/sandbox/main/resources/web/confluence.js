/* The page tree opens and closes, and what cannot be undone asks once. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var toggle = event.target.closest(".conf-tree-toggle");
    if (toggle) {
      var open = toggle.getAttribute("aria-expanded") !== "true";
      toggle.setAttribute("aria-expanded", String(open));
      toggle.closest("li").querySelector("ul").hidden = !open;
    }
  });

  document.addEventListener("submit", function (event) {
    var question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });
})();
