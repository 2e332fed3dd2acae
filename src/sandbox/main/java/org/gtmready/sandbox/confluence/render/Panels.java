package org.gtmready.sandbox.confluence.render;

import static com.atlassian.confluence.macro.Macro.BodyType.NONE;
import static com.atlassian.confluence.macro.Macro.BodyType.PLAIN_TEXT;
import static com.atlassian.confluence.macro.Macro.BodyType.RICH_TEXT;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Confluence's formatting macros: boxes, status lozenge, code, expand. */
final class Panels {

  private static final Map<String, String> LOZENGES =
      Map.of(
          "green", "success", "yellow", "moved", "red", "error", "blue", "current", "purple", "new",
          "grey", "default", "gray", "default");

  private Panels() {}

  static List<NativeMacro> macros() {
    return List.of(
        box("info", "information", "info-filled"),
        box("note", "note", "warning"),
        box("warning", "warning", "error"),
        box("tip", "tip", "approve"),
        new NativeMacro("panel", RICH_TEXT, Panels::panel),
        new NativeMacro("expand", RICH_TEXT, Panels::expand),
        new NativeMacro("status", NONE, Panels::status),
        new NativeMacro("code", PLAIN_TEXT, Panels::code),
        new NativeMacro("noformat", PLAIN_TEXT, Panels::code));
  }

  private static NativeMacro box(String name, String kind, String icon) {
    return new NativeMacro(
        name,
        RICH_TEXT,
        call ->
            "<div class=\"confluence-information-macro confluence-information-macro-"
                + kind
                + "\">"
                + title(call, "<p class=\"title\">", "</p>")
                + "<span class=\"aui-icon aui-icon-small aui-iconfont-"
                + icon
                + " confluence-information-macro-icon\"></span>"
                + "<div class=\"confluence-information-macro-body\">"
                + call.body()
                + "</div></div>");
  }

  private static String panel(MacroCall call) {
    return "<div class=\"panel\">"
        + title(call, "<div class=\"panelHeader\"><b>", "</b></div>")
        + "<div class=\"panelContent\">"
        + call.body()
        + "</div></div>";
  }

  private static String expand(MacroCall call) {
    boolean open = call.rendering().getOutputType().equals(OutputType.PDF.word());
    return "<details class=\"expand-container\""
        + (open ? " open" : "")
        + "><summary class=\"expand-control\">"
        + Html.escape(call.get("title", "Click here to expand..."))
        + "</summary><div class=\"expand-content\">"
        + call.body()
        + "</div></details>";
  }

  private static String status(MacroCall call) {
    String colour = call.get("colour", call.get("color", "Grey"));
    String kind = LOZENGES.getOrDefault(colour.toLowerCase(Locale.ROOT), "default");
    return "<span class=\"status-macro aui-lozenge aui-lozenge-"
        + kind
        + (call.get("subtle", "").equals("true") ? " aui-lozenge-subtle" : "")
        + "\">"
        + Html.escape(call.get("title", colour))
        + "</span>";
  }

  private static String code(MacroCall call) {
    return "<div class=\"code panel\">"
        + title(call, "<div class=\"codeHeader panelHeader\"><b>", "</b></div>")
        + "<div class=\"codeContent panelContent\"><pre data-language=\""
        + Html.escape(call.get("language", ""))
        + "\">"
        + Html.escape(call.body())
        + "</pre></div></div>";
  }

  private static String title(MacroCall call, String before, String after) {
    String title = call.get("title", "");
    return title.isEmpty() ? "" : before + Html.escape(title) + after;
  }
}
