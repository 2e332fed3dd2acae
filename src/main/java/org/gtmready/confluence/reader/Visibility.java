package org.gtmready.confluence.reader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which elements a reader of the rendered page never sees. */
final class Visibility {

  private static final Set<String> NEVER =
      Set.of(
          "ac:parameter",
          "ac:default-parameter",
          "ac:placeholder",
          "ac:task-id",
          "ac:task-uuid",
          "ac:task-status",
          "ac:adf-attribute",
          "ac:adf-parameter",
          "ac:adf-fallback",
          "colgroup",
          "style",
          "script",
          "template",
          "noscript",
          "head",
          "title");

  private static final Pattern GONE =
      Pattern.compile(
          "display:none|visibility:(?:hidden|collapse)|(?:^|;)opacity:0(?:\\.0*)?(?:;|$)"
              + "|font-size:0(?:\\.0*)?(?:px|pt|em|rem|%)?(?:;|!|$)"
              + "|(?:^|;)(?:left|top|text-indent):-\\d{3,}");
  private static final String WHITE_VALUE =
      "(?:white|transparent|#fff(?:fff)?|rgba?\\((?:255,){2}255(?:,1(?:\\.0+)?)?\\)"
          + "|rgba\\([^)]*,0(?:\\.0+)?\\)|hsl\\([^)]*,100%\\))";
  private static final Pattern WHITE =
      Pattern.compile("(?:^|;)color:" + WHITE_VALUE + "(?:!important)?(?:;|$)");
  private static final Pattern BACKGROUND = Pattern.compile("background(?:-color|-image)?:([^;]*)");
  private static final Pattern WHITE_GROUND = Pattern.compile(WHITE_VALUE + ".*|none|inherit");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Visibility() {}

  /** True for what is never drawn, wherever it stands. */
  static boolean isHidden(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name)) {
      return !name.equals("ac:adf-fallback") || element.previousElementSibling() != null;
    }
    if (PlanMacro.isMacro(element)) {
      return isHiddenMacro(element);
    }
    return element.hasAttr("hidden") || (element.hasAttr("style") && matches(GONE, element));
  }

  /** True for an element that writes in the page's own colour. */
  static boolean isWhite(Element element) {
    return (element.hasAttr("style") && matches(WHITE, element))
        || WHITE_GROUND.matcher(lower(element.attr("color"))).matches();
  }

  /** True for an element on whose ground white letters can be read. */
  static boolean hasGround(Element element) {
    String colour = lower(element.attr("data-highlight-colour") + element.attr("bgcolor"));
    if (!colour.isEmpty() && !WHITE_GROUND.matcher(colour).matches()) {
      return true;
    }
    Matcher ground = BACKGROUND.matcher(style(element));
    return ground.find() && !WHITE_GROUND.matcher(ground.group(1)).matches();
  }

  private static boolean isHiddenMacro(Element macro) {
    return MacroKinds.SILENT.contains(macro.attr("ac:name"))
        || PlanMacro.parameter(macro, "hidden").strip().equalsIgnoreCase("true");
  }

  private static boolean matches(Pattern pattern, Element element) {
    return pattern.matcher(style(element)).find();
  }

  private static String style(Element element) {
    return element.hasAttr("style") ? lower(element.attr("style")) : "";
  }

  private static String lower(String text) {
    return SPACE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
