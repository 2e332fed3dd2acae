/* Plan cards: puts each note beside its field, and starts a plan from its template. */
(function () {
  'use strict';

  /** Text reduced to letters and digits, as the reader of pages compares labels. */
  function folded(text) {
    return text
      .normalize('NFKD')
      .replace(/[\p{Mn}\p{Cf}'’]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
      .replace(/ß/g, 'ss');
  }

  /** Where the notes of a field go: its cell, or behind the table below its heading. */
  function places(body) {
    var found = new Map();
    function add(label, put) {
      var key = folded(label.textContent);
      if (key && !found.has(key)) {
        found.set(key, put);
      }
    }
    body.querySelectorAll('tr').forEach(function (row) {
      if (row.cells.length >= 2) {
        add(row.cells[0], function (note) {
          row.cells[1].append(note);
        });
      }
    });
    body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach(function (heading) {
      add(heading, function (note) {
        var next = heading.nextElementSibling;
        var table = next && (next.matches('table') || next.querySelector('table')) ? next : heading;
        table.after(note);
      });
    });
    return found;
  }

  function placeNotes(card) {
    var body = card.querySelector('.gtm-plan-body');
    var notes = card.querySelector('.gtm-plan-notes');
    if (!body || !notes || card.dataset.placed) {
      return;
    }
    card.dataset.placed = 'true';
    var where = places(body);
    notes.querySelectorAll('.gtm-plan-note').forEach(function (note) {
      var label = note.dataset.labels.split('\n').find(function (text) {
        return text && where.has(folded(text));
      });
      if (label) {
        var box = document.createElement('div');
        box.className = 'gtm-plan-note gtm-plan-placed';
        box.append.apply(box, Array.from(note.childNodes));
        where.get(folded(label))(box);
        note.remove();
      }
    });
  }

  function setUpNotes(card) {
    var notes = card.querySelector('.gtm-plan-notes');
    if (!notes) {
      return;
    }
    function show() {
      card.classList.toggle('gtm-plan-folded', !notes.open);
      if (notes.open) {
        placeNotes(card);
      }
    }
    notes.addEventListener('toggle', show);
    show();
  }

  function say(card, text) {
    var problem = card.querySelector('.gtm-plan-problem');
    if (text) {
      problem.textContent = text;
    }
    problem.hidden = false;
  }

  function start(button) {
    var card = button.closest('.gtm-plan');
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    fetch(AJS.contextPath() + '/rest/gtm/1.0/plans/' + card.dataset.page + '/template', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify({
        template: button.dataset.gtmStart,
        version: Number(card.dataset.version)
      })
    })
      .then(function (response) {
        if (response.ok) {
          window.location.reload();
          return null;
        }
        return response.json().then(function (answer) {
          throw new Error([answer.message, answer.help].filter(Boolean).join(' '));
        });
      })
      .catch(function (failed) {
        // no answer, or one that is not ours: the text that came with the page says so
        say(card, failed instanceof SyntaxError || failed instanceof TypeError ? '' : failed.message);
        button.disabled = false;
        button.removeAttribute('aria-busy');
        button.focus();
      });
  }

  function setUp() {
    document.querySelectorAll('.gtm-plan').forEach(setUpNotes);
    document.addEventListener('click', function (event) {
      var button = event.target.closest('[data-gtm-start]');
      if (button) {
        start(button);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', setUp);
  } else {
    setUp();
  }
})();
