package org.gtmready.sandbox.confluence.render;

import static com.atlassian.confluence.macro.Macro.BodyType.NONE;
import static com.atlassian.confluence.macro.Macro.BodyType.RICH_TEXT;

import java.util.List;
import java.util.regex.Pattern;

/** Confluence's macros that arrange a page or show what is around it. */
final class Parts {

  private static final Pattern ISSUE_KEY = Pattern.compile("[A-Z][A-Z0-9_]+-[0-9]+");

  private final Site site;

  Parts(Site site) {
    this.site = site;
  }

  List<NativeMacro> macros() {
    return List.of(
        new NativeMacro("jira", NONE, this::jira),
        new NativeMacro("anchor", NONE, Parts::anchor),
        through("excerpt", "excerpt"),
        through("details", "details"),
        through("section", "sectionMacro columnLayout"),
        through("column", "columnMacro cell"));
  }

  private static NativeMacro through(String name, String style) {
    return new NativeMacro(
        name,
        RICH_TEXT,
        call ->
            call.get("hidden", "").equals("true")
                ? ""
                : "<div class=\"" + style + "\">" + call.body() + "</div>");
  }

  private String jira(MacroCall call) {
    String key = call.get("key", "").strip();
    if (!ISSUE_KEY.matcher(key).matches()) {
      return "<span class=\"aui-message-error jira-issue\">"
          + Html.escape("Jira issue key missing or wrong: " + key)
          + "</span>";
    }
    return site.jiraUrl()
        .get()
        .map(
            jira ->
                "<span class=\"jira-issue\"><a class=\"jira-issue-key\" href=\""
                    + Html.escape(jira + "/browse/" + key)
                    + "\">"
                    + key
                    + "</a></span>")
        .orElse("<span class=\"jira-issue\">" + key + "</span>");
  }

  private static String anchor(MacroCall call) {
    return "<span class=\"confluence-anchor-link\" id=\""
        + Html.escape(call.get("", "").replaceAll("\\s", ""))
        + "\"></span>";
  }
}
