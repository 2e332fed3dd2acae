/* Storage format as text that one can click into, and back. What it does not know stays as it is. */
(function () {
  "use strict";

  var OPEN = '<xml xmlns:ac="urn:ac" xmlns:ri="urn:ri" xmlns:at="urn:at">';
  var EDITABLE = words(
    "p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr th td strong em b i u s sub sup code a br blockquote " +
      "span div hr pre colgroup col caption"
  );
  var WRAPPERS = words("ac:layout ac:layout-section ac:layout-cell ac:inline-comment-marker");
  var NAMES = { b: "strong", i: "em", strike: "s", del: "s" };
  var VOID = words("br hr col");
  var origins = new WeakMap();

  function words(text) {
    return new Set(text.split(" "));
  }

  function escape(text) {
    return text
      .replace(/[\u200b\ufeff]/g, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/\u00a0/g, "&nbsp;");
  }

  /** XML knows five named characters; HTML's others are written out. */
  function plain(storage) {
    var decoder = document.createElement("textarea");
    return storage.replace(/&(?!(?:lt|gt|amp|quot|apos);)[A-Za-z][A-Za-z0-9]*;/g, function (name) {
      decoder.innerHTML = name;
      return decoder.value;
    });
  }

  function parse(storage) {
    var xml = new DOMParser().parseFromString(OPEN + plain(storage) + "</xml>", "application/xml");
    return xml.querySelector("parsererror") ? null : xml.documentElement;
  }

  function source(node) {
    return new XMLSerializer().serializeToString(node).replace(/ xmlns:(ac|ri|at)="urn:\1"/g, "");
  }

  function tag(node) {
    var attributes = Array.from(node.attributes).map(function (attribute) {
      return " " + attribute.name + '="' + escape(attribute.value).replace(/"/g, "&quot;") + '"';
    });
    return "<" + node.nodeName + attributes.join("") + ">";
  }

  function child(node, name) {
    return Array.from(node.children).find(function (each) {
      return each.nodeName === name;
    });
  }

  function made(name, className, origin, fixed) {
    var element = document.createElement(name);
    element.className = className;
    origins.set(element, origin);
    if (fixed) {
      element.contentEditable = "false";
    }
    return element;
  }

  /** What stands for an element that cannot be edited here. */
  function label(node) {
    var inner = node.querySelector("*");
    var named = ["ri:userkey", "ri:username", "ri:content-title", "ri:value", "ri:filename", "datetime", "ac:name"];
    var text = node.textContent.trim();
    [node, inner].forEach(function (each) {
      named.forEach(function (name) {
        if (!text && each && each.getAttribute(name)) {
          text = (name.indexOf("ri:user") === 0 ? "@" : "") + each.getAttribute(name);
        }
      });
    });
    return text || node.nodeName;
  }

  function chip(node) {
    var placeholder = node.nodeName === "ac:placeholder";
    var element = made("span", placeholder ? "conf-v-placeholder" : "conf-v-chip", { chip: source(node) }, true);
    element.textContent = node.nodeType === Node.ELEMENT_NODE ? label(node) : "";
    return element;
  }

  function macro(node, body) {
    var element = made("div", "conf-v-macro", { macro: node }, true);
    var head = element.appendChild(document.createElement("div"));
    var parameters = Array.from(node.children).filter(function (each) {
      return each.nodeName === "ac:parameter";
    });
    head.className = "conf-v-macro-head";
    head.textContent = [node.getAttribute("ac:name")]
      .concat(
        parameters.map(function (each) {
          return each.getAttribute("ac:name") + ": " + label(each);
        })
      )
      .join("   ");
    var inside = element.appendChild(document.createElement("div"));
    inside.className = "conf-v-macro-body";
    inside.contentEditable = "true";
    fill(inside, body);
    return element;
  }

  function view(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return document.createTextNode(node.data);
    }
    if (EDITABLE.has(node.nodeName)) {
      var element = made(node.nodeName, "", { node: node });
      ["colspan", "rowspan"].forEach(function (name) {
        if (node.getAttribute(name)) {
          element.setAttribute(name, node.getAttribute(name));
        }
      });
      return fill(element, node);
    }
    if (WRAPPERS.has(node.nodeName)) {
      return fill(made("div", "conf-v-wrapper", { node: node }), node);
    }
    var body = node.nodeName === "ac:structured-macro" && child(node, "ac:rich-text-body");
    return body ? macro(node, body) : chip(node);
  }

  function fill(element, node) {
    Array.from(node.childNodes).forEach(function (each) {
      element.appendChild(view(each));
    });
    return element;
  }

  function inside(element) {
    return Array.from(element.childNodes).map(storage).join("");
  }

  function macroStorage(element, node) {
    var parts = Array.from(node.childNodes).map(function (each) {
      return each.nodeName === "ac:rich-text-body"
        ? "<ac:rich-text-body>" + inside(element.lastChild) + "</ac:rich-text-body>"
        : source(each);
    });
    return tag(node) + parts.join("") + "</" + node.nodeName + ">";
  }

  function storage(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return escape(node.data);
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return "";
    }
    var origin = origins.get(node) || {};
    if (origin.chip !== undefined) {
      return origin.chip;
    }
    if (origin.macro) {
      return macroStorage(node, origin.macro);
    }
    var name = node.nodeName.toLowerCase();
    if (origin.node) {
      name = origin.node.nodeName;
    } else if (!EDITABLE.has(name) && !NAMES[name]) {
      return inside(node);
    } else {
      // Browsers make these while one types: a div is a paragraph, a span is nothing.
      name = name === "div" ? "p" : NAMES[name] || name;
      if (name === "span" || name === "a") {
        return inside(node);
      }
    }
    if (VOID.has(name)) {
      return (origin.node ? tag(origin.node).slice(0, -1) : "<" + name) + " />";
    }
    var only = node.childNodes.length === 1 && node.firstChild.nodeName === "BR" && !origins.has(node.firstChild);
    return (origin.node ? tag(origin.node) : "<" + name + ">") + (only ? "" : inside(node)) + "</" + name + ">";
  }

  window.confluenceVisual = {
    /** Shows the storage format in the surface; false when it is not well formed. */
    show: function (surface, text) {
      var root = parse(text);
      surface.textContent = "";
      return Boolean(root && fill(surface, root));
    },
    /** The storage format of what the surface shows. */
    read: inside,
    /** Storage format as nodes that can be put into a surface. */
    nodes: function (text) {
      var root = parse(text);
      return root ? fill(document.createDocumentFragment(), root) : null;
    },
  };
})();
