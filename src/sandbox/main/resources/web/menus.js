/* Menus that are details elements close when one clicks beside them, or with Escape. */
(function () {
  "use strict";
  var OPEN = ".conf-menu[open], .sandbox-menu[open]";

  document.addEventListener("click", function (event) {
    document.querySelectorAll(OPEN).forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("keydown", function (event) {
    var menu = document.querySelector(OPEN);
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
