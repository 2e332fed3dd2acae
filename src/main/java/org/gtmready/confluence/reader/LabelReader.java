package org.gtmready.confluence.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads the first lines of a piece of markup as a label; long markup costs no more than short. */
final class LabelReader implements NodeFilter {

  private static final int MOST_LINES = 3;
  private static final int MOST_NODES = 200;

  /** What people put beside the words of a label. */
  private static final Set<String> BESIDE =
      Set.of("ac:emoticon", "ac:image", "img", "time", "sup", "ac:plain-text-body");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOLD = Set.of("b", "strong", "h1", "h2", "h3", "h4");

  private final Budget budget;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder bold = new StringBuilder();
  private int bolds;
  private boolean isPlain;
  private int nodes;
  private boolean isWhole = true;
  private boolean hasTable;
  private boolean hasHeading;

  private LabelReader(Budget budget) {
    this.budget = budget;
  }

  static LabelText read(Element element, Budget budget) {
    return Visibility.isHidden(element)
        ? new LabelText(List.of(), "", true, false)
        : read(element.childNodes(), budget);
  }

  static LabelText read(List<Node> nodes, Budget budget) {
    LabelReader reader = new LabelReader(budget);
    for (Node node : nodes) {
      if (NodeTraversor.filter(reader, node) == FilterResult.STOP) {
        reader.isWhole = false;
        break;
      }
    }
    reader.endLine();
    return new LabelText(
        reader.lines,
        VisibleText.of(reader.bold),
        reader.isWhole,
        reader.hasTable || (reader.hasHeading && reader.lines.size() > 1));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.work(1);
    if (++nodes > MOST_NODES || lines.size() >= MOST_LINES || line.length() > LabelText.LONGEST) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("table")) {
      hasTable = true;
      return FilterResult.STOP;
    }
    if (Visibility.isHidden(element) || isBeside(element, name)) {
      line.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    hasHeading |= HEADINGS.contains(name);
    if (BOLD.contains(name)) {
      bolds++;
    }
    if (CellReader.BLOCKS.contains(name)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BOLD.contains(element.normalName())) {
        bolds--;
      }
      if (CellReader.BLOCKS.contains(element.normalName())) {
        endLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    String start = words.substring(0, Math.min(words.length(), 2 * LabelText.LONGEST));
    budget.work(start.length());
    line.append(start);
    if (bolds > 0 && !isPlain && lines.isEmpty()) {
      bold.append(start);
    } else if (!start.isBlank()) {
      isPlain = true;
    }
  }

  private void endLine() {
    String seen = VisibleText.of(line);
    if (!seen.isEmpty()) {
      lines.add(seen);
    }
    line.setLength(0);
  }

  private static boolean isBeside(Element element, String name) {
    return BESIDE.contains(name)
        || PlanMacro.isMacro(element)
        || (name.equals("ac:link")
            && element.childNodes().stream()
                .anyMatch(child -> child instanceof Element user && user.nameIs("ri:user")));
  }
}
