/* The gate's form: a tick means "only these"; a choice of all takes the ticks away and says so. */
(function () {
  'use strict';
  let kept = [];

  function ticked(form) {
    return Array.from(form.querySelectorAll('[name=gtmRequirement]:checked'));
  }

  function say(form, text) {
    form.querySelector('[role=status]').textContent = text;
  }

  function turnToAll(form) {
    kept = ticked(form);
    kept.forEach(function (box) {
      box.checked = false;
    });
    say(form, kept.length > 0 ? form.dataset.cleared : '');
  }

  /** Ticks that were taken away come back. */
  function turnToSome(form) {
    kept.forEach(function (box) {
      box.checked = true;
    });
    kept = [];
    say(form, '');
  }

  function tick(form, box) {
    kept = [];
    say(form, '');
    if (box.checked) {
      form.querySelector('[name=gtmWhich][value=only]').checked = true;
    }
  }

  document.addEventListener('change', function (event) {
    const form = event.target.closest('.gtm-gate-form');
    if (form && event.target.name === 'gtmRequirement') {
      tick(form, event.target);
    } else if (form && event.target.name === 'gtmWhich') {
      (event.target.value === 'all' ? turnToAll : turnToSome)(form);
    }
  });
})();
