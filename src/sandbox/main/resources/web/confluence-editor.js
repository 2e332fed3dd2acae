/* The editor: a warning before text is lost. */
(function () {
  "use strict";

  var form = document.getElementById("editpageform");
  var notice = document.getElementById("conflict") || document.getElementById("problem");
  var dirty = Boolean(notice);

  form.addEventListener("input", function () {
    dirty = true;
  });
  form.addEventListener("submit", function () {
    dirty = false;
  });
  window.addEventListener("beforeunload", function (event) {
    if (dirty) {
      event.preventDefault();
    }
  });
  if (notice) {
    notice.focus();
  }
})();
