// What both products give to scripts beside AUI: texts, and the context path by its other name.
(function () {
  'use strict';
  var AJS = window.AJS = window.AJS || {};
  var WRM = window.WRM = window.WRM || {};
  WRM.contextPath = WRM.contextPath || AJS.contextPath;
  if (!AJS.format) {
    AJS.format = function (pattern) {
      var values = Array.prototype.slice.call(arguments, 1);
      return pattern
        .replace(/''/g, '\u0000')
        .replace(/'([^']*)'/g, '$1')
        .replace(/\{(\d+)\}/g, function (all, index) {
          return values[index] === undefined ? all : String(values[index]);
        })
        .replace(/\u0000/g, "'");
    };
  }
  function missing(key) {
    throw new Error('No text for ' + key + ': the script lacks the jsI18n transformation');
  }
  // AUI's own cannot be replaced, and its widgets take their words from it.
  if (!AJS.I18n) {
    AJS.I18n = { getText: missing };
  }
  WRM.I18n = WRM.I18n || { getText: missing };
}());
