package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.canvas;
import static org.gtmready.confluence.reader.Fixture.row;
import static org.gtmready.confluence.reader.Fixture.table;

import org.gtmready.core.plan.FieldContent.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p> &nbsp; </p>",
        "<p><br /></p>",
        "<p>&#8203;&#65279;\u0007</p>",
        "<ac:placeholder>Name the <strong>spreadsheet</strong></ac:placeholder>",
        "<p><ac:placeholder ac:type=\"mention\">Who?</ac:placeholder></p>",
        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
            + "<ac:task-status>incomplete</ac:task-status><ac:task-body> </ac:task-body>"
            + "</ac:task></ac:task-list>",
        "<!-- a comment -->"
      })
  void isEmpty_whenNobodyWroteAnything(String markup) {
    assertThat(today(markup)).isEqualTo(new Value("", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ac:link><ri:user ri:userkey=\"u1\" /></ac:link> | u1",
        "<time datetime=\"2027-03-01\" /> | 2027-03-01",
        "<ac:link><ri:page ri:content-title=\"Plan B\" /></ac:link> | Plan B",
        "<ac:link><ri:page ri:content-title=\"Plan\" /><ac:link-body>see</ac:link-body></ac:link>"
            + " | Plan see",
        "<a href=\"https://example.com\">site</a> | site",
        "<ac:image><ri:attachment ri:filename=\"shot.png\" /></ac:image> | shot.png",
        "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"server\">J</ac:parameter>"
            + "<ac:parameter ac:name=\"key\">LAUNCH-1</ac:parameter></ac:structured-macro>"
            + " | LAUNCH-1",
        "<ac:structured-macro ac:name=\"chart\" /> | ''"
      })
  void isRich_whenItHoldsMoreThanText(String markup, String text) {
    Value value = today(markup);
    assertThat(value.text()).isEqualTo(text);
    assertThat(value.rich()).isTrue();
  }

  @Test
  void knowsWhoIsMentioned() {
    Value value =
        today(
            "Ask <ac:link><ri:user ri:userkey=\"k1\" /></ac:link> or"
                + " <ac:link><ri:user ri:username=\"ben\" /></ac:link>, not Carla");
    assertThat(value.people()).containsExactly("k1", "ben");
  }

  @Test
  void holdsATasksText_withoutItsBookkeeping() {
    assertThat(
            today(
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
                    + "<ac:task-status>incomplete</ac:task-status>"
                    + "<ac:task-body>Call five users</ac:task-body></ac:task></ac:task-list>"))
        .isEqualTo(new Value("Call five users", false));
  }

  @Test
  void partsBlocks_butNotInlineMarkup() {
    assertThat(today("<ul><li>on<em>e</em></li><li>two</li></ul>three<br />four"))
        .isEqualTo(new Value("one two three four", false));
  }

  @Test
  void keepsWhatWasWritten_besideAPlaceholder() {
    assertThat(today("<ac:placeholder>Name it</ac:placeholder><p>Excel</p>"))
        .isEqualTo(new Value("Excel", false));
  }

  private static Value today(String markup) {
    return (Value) canvas(table(row("What they use today", markup))).fields().get("today");
  }
}
