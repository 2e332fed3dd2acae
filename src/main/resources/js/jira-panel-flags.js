/* What is said beside the panel: flags as Jira's own, which screen readers hear and which go by themselves. */
(function () {
  "use strict";

  const gtm = (window.gtmReadiness = window.gtmReadiness || {});
  const SECONDS = 8;
  const SECONDS_TO_ACT = 15;

  const away = (flag) => {
    clearTimeout(flag.timer);
    const hadFocus = flag.contains(document.activeElement);
    flag.replaceChildren();
    flag.classList.remove("gtm-live-problem");
    if (hadFocus && flag.back && flag.back.isConnected) {
      flag.back.focus();
    }
  };

  /** Nothing goes while somebody reads it with the pointer, or is in it with the keyboard. */
  const leave = (flag, seconds) => {
    clearTimeout(flag.timer);
    flag.timer = setTimeout(() => {
      if (flag.matches(":hover, :focus-within")) {
        leave(flag, seconds);
      } else {
        away(flag);
      }
    }, seconds * 1000);
  };

  const control = (panel, flag, action) => {
    const element = document.createElement(action.href ? "a" : "button");
    element.textContent = action.label;
    if (action.href) {
      element.href = action.href;
    } else {
      element.type = "button";
      element.className = "aui-button aui-button-link";
      element.addEventListener(
        "click",
        () => {
          away(flag);
          action.run();
        },
        { once: true }
      );
    }
    return element;
  };

  const closing = (panel, flag) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "gtm-live-close";
    button.setAttribute("aria-label", panel.dataset.textDismiss);
    button.textContent = "\u00d7";
    button.addEventListener("click", () => away(flag));
    return button;
  };

  const show = (panel, text, action, problem) => {
    const flag = panel.querySelector(".gtm-live");
    if (!flag.contains(document.activeElement)) {
      flag.back = document.activeElement;
    }
    away(flag);
    flag.classList.toggle("gtm-live-problem", problem);
    const said = document.createElement("span");
    said.className = "gtm-said";
    said.textContent = text;
    flag.append(said);
    if (action) {
      flag.append(" ", control(panel, flag, action));
    }
    flag.append(closing(panel, flag));
    if (!problem) {
      leave(flag, action ? SECONDS_TO_ACT : SECONDS);
    }
  };

  /** Says something that goes by itself; an action is a button or a link. */
  gtm.say = (panel, text, action) => show(panel, text, action, false);

  /** Says something that stays until it is read. */
  gtm.warn = (panel, text, action) => show(panel, text, action, true);

  gtm.isLoggedOut = (problem) =>
    problem.code === "GTM-LINK-002" || (!problem.code && [401, 403, 404].includes(problem.status));

  gtm.logIn = (panel) => ({
    label: panel.dataset.textLogIn,
    href: gtm.url(
      "/login.jsp?permissionViolation=true&os_destination=" +
        encodeURIComponent("/browse/" + panel.dataset.epic)
    ),
  });

  const told = (panel, problem) =>
    (problem.code && problem.message + " " + (problem.help || "")) || panel.dataset.textFailed;

  /** Says why something was not done; where the page was behind the times it is drawn anew first. */
  gtm.problem = (panel, problem) => {
    if (gtm.isLoggedOut(problem)) {
      gtm.warn(panel, panel.dataset.textExpired, gtm.logIn(panel));
      return Promise.resolve();
    }
    const stale = problem.code && [404, 409].includes(problem.status);
    return (stale ? gtm.refresh(panel) : Promise.resolve())
      .then(() => gtm.warn(panel, told(panel, problem)))
      .catch((again) => gtm.warn(panel, gtm.isLoggedOut(again) ? panel.dataset.textExpired : told(panel, problem)));
  };

  /** Shows in a dialog why something was not done; null clears it. */
  gtm.fail = (dialog, panel, problem) => {
    const box = dialog.querySelector(".gtm-problem");
    box.replaceChildren();
    if (!problem) {
      return;
    }
    const message = document.createElement("div");
    message.className = "aui-message aui-message-error";
    const link = gtm.isLoggedOut(problem)
      ? gtm.logIn(panel)
      : problem.authorise && { label: panel.dataset.textAuthorise, href: problem.authorise };
    message.textContent = gtm.isLoggedOut(problem) ? panel.dataset.textExpired : told(panel, problem);
    if (link && /^https?:\/\/|^\//i.test(link.href)) {
      const anchor = document.createElement("a");
      anchor.href = link.href;
      anchor.textContent = link.label;
      message.append(" ", anchor);
    }
    box.append(message);
  };
})();
