// Comes before AUI, which reads AJS.contextPath once, while it loads, and cannot be told later.
(function () {
  'use strict';
  var AJS = window.AJS = window.AJS || {};
  AJS.contextPath = function () {
    var element = document.querySelector('meta[name="ajs-context-path"]');
    return element ? element.content : '';
  };
}());
