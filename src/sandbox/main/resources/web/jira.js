/* The Jira-like pages: moving cards of the board, and asking before something is lost. */
(function () {
  'use strict';
  var context = document.querySelector('meta[name=ajs-context-path]').content;

  /** Says a sentence, and below it each further one as a point of a list. */
  function say(text, more) {
    var place = document.getElementById('board-message');
    place.textContent = '';
    var box = document.createElement('div');
    box.className = 'aui-message aui-message-error error';
    var p = document.createElement('p');
    p.textContent = text;
    box.appendChild(p);
    if (more && more.length > 0) {
      var list = document.createElement('ul');
      more.forEach(function (each) {
        var item = document.createElement('li');
        item.textContent = each;
        list.appendChild(item);
      });
      box.appendChild(list);
    }
    place.appendChild(box);
  }

  function move(card, transition) {
    card.setAttribute('aria-busy', 'true');
    return fetch(context + '/rest/api/2/issue/' + card.dataset.issueKey + '/transitions', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
      body: JSON.stringify({ transition: { id: transition } })
    }).then(function (response) {
      if (response.ok) {
        window.location.reload();
        return null;
      }
      return response.json().then(function (problem) {
        var texts = problem.errorMessages.concat(Object.values(problem.errors));
        say(card.dataset.issueKey + ' was not moved. ' + texts[0], texts.slice(1));
      });
    }).catch(function () {
      say(card.dataset.issueKey + ' was not moved: the site does not answer. Try again.');
    }).finally(function () {
      card.removeAttribute('aria-busy');
      var select = card.querySelector('.jira-move');
      select.value = '';
      select.focus();
    });
  }

  document.querySelectorAll('.jira-card').forEach(function (card) {
    card.addEventListener('dragstart', function (event) {
      event.dataTransfer.setData('text/plain', card.dataset.issueKey);
      event.dataTransfer.effectAllowed = 'move';
    });
  });
  document.querySelectorAll('.jira-move').forEach(function (select) {
    select.addEventListener('change', function () {
      if (select.value) {
        move(select.closest('.jira-card'), select.value);
      }
    });
  });
  document.querySelectorAll('.jira-column').forEach(function (column) {
    column.addEventListener('dragover', function (event) {
      event.preventDefault();
      column.classList.add('jira-over');
    });
    column.addEventListener('dragleave', function () {
      column.classList.remove('jira-over');
    });
    column.addEventListener('drop', function (event) {
      event.preventDefault();
      column.classList.remove('jira-over');
      var key = event.dataTransfer.getData('text/plain');
      var card = document.querySelector('.jira-card[data-issue-key="' + CSS.escape(key) + '"]');
      if (!card || card.closest('.jira-column') === column) {
        return;
      }
      var option = card.querySelector('option[data-to="' + column.dataset.status + '"]');
      if (option) {
        move(card, option.value);
      } else {
        say(key + ' cannot go there: the workflow has no way from its status.');
      }
    });
  });
  document.querySelectorAll('form[data-confirm]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (!window.confirm(form.dataset.confirm)) {
        event.preventDefault();
      }
    });
  });
  var refused = document.getElementById('transition-errors');
  if (refused) {
    refused.focus();
  }
})();
