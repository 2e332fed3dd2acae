/* Plan cards: puts each note beside its field, makes wide tables readable in narrow pages, and has the form written. */
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
        tableBelow(heading).after(note);
      });
    });
    return found;
  }

  /** The first table between a heading and the next one; without any, the heading. */
  function tableBelow(heading) {
    for (var next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('h1, h2, h3, h4, h5, h6')) {
        break;
      }
      if (next.matches('table') || next.querySelector('table')) {
        return next;
      }
    }
    return heading;
  }

  var ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell', TH: 'columnheader' };

  /**
   * Names each cell by its column, so that a narrow page can show a row as a block. Roles are said
   * aloud: with another display, a table is none to screen readers any more.
   */
  function nameCells(table) {
    var rows = Array.from(table.rows);
    var heads = rows.length > 1 ? Array.from(rows[0].cells) : [];
    var plain = rows.every(function (row) {
      return row.cells.length === heads.length && !row.querySelector('[rowspan], [colspan], table');
    });
    if (heads.length < 3 || !plain || !heads.every(function (cell) { return cell.tagName === 'TH'; })) {
      return;
    }
    table.classList.add(heads.length > 5 ? 'gtm-plan-wide' : 'gtm-plan-columned');
    rows[0].classList.add('gtm-plan-columns-row');
    rows.slice(1).forEach(function (row) {
      Array.from(row.cells).forEach(function (cell, i) {
        cell.dataset.column = heads[i].textContent.trim();
      });
    });
    [table].concat(Array.from(table.querySelectorAll('thead, tbody, tr, th, td'))).forEach(function (part) {
      part.setAttribute('role', ROLES[part.tagName]);
    });
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
    document.querySelectorAll('.gtm-plan-body table').forEach(nameCells);
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
