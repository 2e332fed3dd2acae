// Stands in for AUI where npm could not fetch it: the calls that pages and plugins make most.
(function ($) {
  'use strict';
  var AJS = window.AJS = window.AJS || {};
  AJS.$ = $;
  AJS.version = '10.0.4-fallback';
  AJS.toInit = function (work) { $(function () { work($); }); };
  AJS.escapeHtml = function (text) { return $('<i>').text(text).html().replace(/"/g, '&quot;').replace(/'/g, '&#39;'); };
  AJS.Meta = {
    get: function (key) {
      var element = document.querySelector('meta[name="ajs-' + key + '"]');
      return element ? element.content : undefined;
    }
  };
  AJS.flag = function (options) {
    var box = $('.aui-flag-shim');
    if (!box.length) { box = $('<div class="aui-flag-shim" role="status"></div>').appendTo(document.body); }
    var flag = $('<div class="aui-message"></div>').addClass('aui-message-' + (options.type || 'info'));
    if (options.title) { flag.append($('<p><strong></strong></p>').find('strong').text(options.title).end()); }
    flag.append($('<div></div>').html(options.body || '')).appendTo(box);
    var close = function () { flag.remove(); };
    if (options.close !== 'manual') { window.setTimeout(close, 5000); }
    return { close: close };
  };
  AJS.dialog2 = function (selector) {
    var element = $(selector);
    var blanket;
    var dialog = {
      $el: element,
      show: function () {
        if (!blanket) { blanket = $('<div class="aui-blanket"></div>').appendTo(document.body); }
        element.removeAttr('hidden').attr({ open: 'open', 'aria-modal': 'true', role: 'dialog' }).appendTo(document.body);
        element.trigger('aui-dialog2-show').find(':input:visible').first().trigger('focus');
        return dialog;
      },
      hide: function () {
        if (blanket) { blanket.remove(); blanket = null; }
        element.removeAttr('open').attr('hidden', 'hidden').trigger('aui-dialog2-hide');
        return dialog;
      },
      remove: function () { dialog.hide(); element.remove(); return dialog; },
      on: function (event, work) { element.on('aui-dialog2-' + event, work); return dialog; },
      off: function (event, work) { element.off('aui-dialog2-' + event, work); return dialog; },
      isVisible: function () { return element.is('[open]'); }
    };
    element.find('.aui-close-button, .aui-dialog2-header-close').on('click', dialog.hide);
    $(document).on('keydown', function (event) { if (event.key === 'Escape' && dialog.isVisible()) { dialog.hide(); } });
    return dialog;
  };
}(window.jQuery));
