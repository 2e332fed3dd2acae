/* Plan cards: puts each note and anchor beside its field, makes wide tables readable in narrow pages, and has the form written. */
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

  /** A label as it stands in the page, then without numbers, marks and brackets around it. */
  function namesOf(text) {
    return [text, text.replace(/^[\s\d.*]+/, '').replace(/\([^)]*\)\s*[:*]*\s*$/, '')]
      .map(folded)
      .filter(Boolean);
  }

  /** The text of a cell or heading up to where its line ends. */
  function firstLine(box) {
    var text = '';
    for (var part = box.firstChild; part; part = part.nextSibling) {
      var isBlock = part.nodeType === 1 && part.matches('p, div, ul, ol, table');
      if (text.trim() && (isBlock || part.nodeName === 'BR')) {
        break;
      }
      text += isBlock ? firstLine(part) : part.textContent;
    }
    return text;
  }

  /** Whether a row names the columns of its table, or stands below names of columns. */
  function isColumned(row) {
    var heads = Array.from(row.closest('table').rows[0].cells);
    return heads.length > 2 && heads.every(function (cell) { return cell.tagName === 'TH'; });
  }

  /**
   * Where the fields stand, by their folded labels: the element that names the field, the table
   * below it, and where a note goes.
   */
  function places(body) {
    var found = new Map();
    function add(label, table, put) {
      namesOf(firstLine(label)).forEach(function (name) {
        if (!found.has(name)) {
          found.set(name, { label: label, table: table, put: put });
        }
      });
    }
    function below(label) {
      var table = tableBelow(label);
      add(label, table, function (note) {
        (table || label).after(note);
      });
    }
    body.querySelectorAll('tr').forEach(function (row) {
      for (var i = 0; i + 1 < row.cells.length && !isColumned(row); i += 2) {
        if (i === 0 || row.cells[i].tagName === 'TH') {
          add(row.cells[i], null, appendTo(row.cells[i + 1]));
        }
      }
    });
    body.querySelectorAll('dt').forEach(function (term) {
      if (term.nextElementSibling) {
        add(term, null, appendTo(term.nextElementSibling));
      }
    });
    body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach(below);
    body.querySelectorAll('p > strong:first-child').forEach(function (strong) {
      below(strong.parentElement.textContent.trim() === strong.textContent.trim() ? strong.parentElement : strong);
    });
    body.querySelectorAll('caption').forEach(function (caption) {
      var table = caption.closest('table');
      add(caption, table, function (note) {
        table.after(note);
      });
    });
    body.querySelectorAll('.expand-control-text, .panelHeader').forEach(function (title) {
      add(title, null, appendTo(title.closest('.expand-container, .panel') || title));
    });
    return found;
  }

  function appendTo(box) {
    return function (note) {
      box.append(note);
    };
  }

  /** The first table between a label and the next heading, or null. */
  function tableBelow(label) {
    for (var next = label.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('h1, h2, h3, h4, h5, h6')) {
        return null;
      }
      if (next.matches('table') || next.querySelector('table')) {
        return next;
      }
    }
    return null;
  }

  /** The width in pixels of a page of A4 or letter, without its margins. */
  var PAPER = 680;

  var ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };

  /**
   * Prepares a table for a narrow page: names each cell by its column, so that a row can be shown as
   * a block, and marks a table of labels and answers. Roles are said aloud: with another display, a
   * table is none to screen readers any more.
   */
  function prepare(table) {
    var rows = Array.from(table.rows);
    var heads = rows.length ? Array.from(rows[0].cells) : [];
    var plain = rows.every(function (row) {
      return row.cells.length === heads.length && !row.querySelector('[rowspan], [colspan], table');
    });
    if (plain && heads.length === 2 && rows.every(function (row) { return row.cells[0].tagName === 'TH' && row.cells[1].tagName === 'TD'; })) {
      table.classList.add('gtm-plan-pairs');
      sayRoles(table, 'rowheader');
    } else if (plain && rows.length > 1 && isColumned(rows[0])) {
      table.dataset.columns = heads.length;
      rows[0].classList.add('gtm-plan-columns-row');
      rows.slice(1).forEach(function (row) {
        Array.from(row.cells).forEach(function (cell, i) {
          cell.dataset.column = heads[i].textContent.trim();
        });
      });
      sayRoles(table, 'columnheader');
    }
  }

  function sayRoles(table, header) {
    [table].concat(Array.from(table.querySelectorAll('thead, tbody, tr, th, td'))).forEach(function (part) {
      part.setAttribute('role', part.tagName === 'TH' ? header : ROLES[part.tagName]);
    });
  }

  /** The place of a field that the page calls by one of these labels. */
  function placeOf(marked, where) {
    var name = marked.dataset.labels.split('\n').map(folded).find(function (label) {
      return label && where.has(label);
    });
    return name && where.get(name);
  }

  /** Nothing to see below the names of the columns. */
  function isHollow(box) {
    var table = box.matches('table') ? box : box.querySelector('table');
    return Array.from(table.rows).slice(1).every(function (row) {
      return !row.textContent.trim() && !row.querySelector('img, input, svg, iframe, video, object');
    });
  }

  /** Puts notes and anchors where their fields stand; notes of fields that the page lacks come last. */
  function place(card) {
    var body = card.querySelector('.gtm-plan-body');
    if (!body) {
      return;
    }
    var where = places(body);
    var rest = document.createElement('ul');
    rest.className = 'gtm-plan-list gtm-plan-rest';
    card.querySelectorAll('.gtm-plan-note[data-field]').forEach(function (note) {
      var at = placeOf(note, where);
      if (!at) {
        rest.append(note);
        return;
      }
      var box = document.createElement('div');
      box.className = 'gtm-plan-note gtm-plan-placed';
      box.dataset.anchor = note.id;
      box.append.apply(box, Array.from(note.childNodes));
      if (note.dataset.gap === 'rows' && at.table && isHollow(at.table)) {
        box.classList.add('gtm-plan-instead');
        at.table.classList.add('gtm-plan-hollow');
      }
      at.put(box);
      anchorAt(at.label, note.id);
      note.remove();
    });
    card.querySelectorAll('.gtm-plan-anchor[data-labels]').forEach(function (anchor) {
      var at = placeOf(anchor, where);
      if (at) {
        at.label.prepend(anchor);
      }
    });
    if (rest.children.length) {
      card.append(rest);
    }
  }

  function anchorAt(label, id) {
    var anchor = document.createElement('span');
    anchor.className = 'gtm-plan-anchor';
    anchor.id = id;
    label.prepend(anchor);
  }

  /** A page that includes another one may show a card twice; links lead to the first. */
  function keepAnchorsUnique() {
    var taken = new Set();
    document.querySelectorAll('.gtm-plan [id^="gtm-"]').forEach(function (marked) {
      if (taken.has(marked.id)) {
        marked.removeAttribute('id');
      }
      taken.add(marked.id);
    });
  }

  function setUpNotes(card) {
    var notes = card.querySelector('.gtm-plan-notes');
    place(card);
    if (!notes) {
      return;
    }
    card.querySelector('.gtm-plan-head').after(notes);
    function show() {
      card.classList.toggle('gtm-plan-folded', !notes.open);
    }
    notes.addEventListener('toggle', show);
    show();
  }

  /** Shows the field that the address names: marked, with what is said of it unfolded. */
  function reveal() {
    var anchor = document.getElementById(window.location.hash.slice(1));
    var card = anchor && anchor.closest('.gtm-plan');
    document.querySelectorAll('.gtm-plan-target').forEach(function (old) {
      old.classList.remove('gtm-plan-target');
    });
    if (!card) {
      return;
    }
    var notes = card.querySelector('.gtm-plan-notes');
    if (notes) {
      notes.open = true;
      card.classList.remove('gtm-plan-folded');
    }
    var isAnchor = anchor.matches('.gtm-plan-anchor');
    var target = isAnchor ? anchor.closest('.gtm-plan-body tr') || anchor.parentElement : anchor;
    var note = isAnchor ? card.querySelector('[data-anchor="' + anchor.id + '"]') : anchor;
    target.classList.add('gtm-plan-target');
    if (note) {
      note.querySelectorAll('details').forEach(function (details) {
        details.open = true;
      });
      note.classList.add('gtm-plan-target');
    }
    target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }

  /** Paper is narrow and has nothing to unfold. */
  function layOutForPrint(print) {
    document.querySelectorAll('.gtm-plan-body').forEach(function (body) {
      fold(body, print.matches ? PAPER : body.clientWidth);
    });
    document.querySelectorAll('.gtm-plan-notes').forEach(function (notes) {
      if (print.matches) {
        notes.dataset.open = notes.open;
      }
      notes.open = print.matches || notes.dataset.open === 'true';
    });
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

  /** The width in pixels below which so many columns can't be read side by side. */
  function leastWidth(columns) {
    return Math.min(140 * columns, columns < 8 ? 860 : 1100);
  }

  function fold(body, width) {
    body.querySelectorAll('table[data-columns]').forEach(function (table) {
      table.classList.toggle('gtm-plan-blocks', width < leastWidth(Number(table.dataset.columns)));
    });
  }

  var widths = new ResizeObserver(function (changes) {
    changes.forEach(function (change) {
      fold(change.target, change.contentRect.width);
    });
  });

  function setUp() {
    document.querySelectorAll('.gtm-plan-body table, .gtm-plan-fields').forEach(prepare);
    document.querySelectorAll('.gtm-plan-body').forEach(function (body) {
      widths.observe(body);
    });
    keepAnchorsUnique();
    document.querySelectorAll('.gtm-plan').forEach(setUpNotes);
    reveal();
    window.addEventListener('hashchange', reveal);
    // the browser goes to the address's fragment once more at the end, and takes the focus along
    window.addEventListener('load', function () {
      window.setTimeout(reveal);
    });
    window.matchMedia('print').addEventListener('change', layOutForPrint);
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
