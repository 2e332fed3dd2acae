// What both products give to scripts beside AUI: context path, user, texts with arguments.
(function () {
  'use strict';
  var AJS = window.AJS = window.AJS || {};
  var WRM = window.WRM = window.WRM || {};
  function meta(name) {
    var element = document.querySelector('meta[name="' + name + '"]');
    return element ? element.content : '';
  }
  var contextPath = function () { return meta('ajs-context-path'); };
  // AUI brings its own, which can't be replaced and reads the same meta element.
  if (!AJS.contextPath) {
    AJS.contextPath = contextPath;
  }
  WRM.contextPath = WRM.contextPath || contextPath;
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
  AJS.I18n = { getText: missing };
  WRM.I18n = WRM.I18n || { getText: missing };
}());
