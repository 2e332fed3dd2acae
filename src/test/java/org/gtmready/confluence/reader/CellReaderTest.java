package org.gtmready.confluence.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gtmready.confluence.reader.Fixture.canvas;
import static org.gtmready.confluence.reader.Fixture.row;
import static org.gtmready.confluence.reader.Fixture.table;

import java.util.List;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.Reference;
import org.gtmready.core.plan.Reference.Kind;
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
    assertThat(today(markup).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ac:link><ri:user ri:userkey=\"u1\" /></ac:link> | u1 | PERSON | u1",
        "<time datetime=\"2027-03-01\" /> | 2027-03-01 | DATE | 2027-03-01",
        "<ac:link><ri:page ri:content-title=\"Plan B\" /></ac:link> | Plan B | PAGE | Plan B",
        "<ac:link><ri:page ri:content-title=\"Plan\" /><ac:link-body>see</ac:link-body></ac:link>"
            + " | see | PAGE | Plan",
        "<ac:link><ri:attachment ri:filename=\"deck.pdf\" /></ac:link> | deck.pdf | FILE | deck.pdf",
        "<a href=\"https://example.com\">site</a> | site | WEB | https://example.com",
        "<ac:image><ri:attachment ri:filename=\"shot.png\" /></ac:image> | '' | IMAGE | shot.png",
        "<ac:emoticon ac:name=\"tick\" /> | \u2713 | TICK | \u2713",
        "<ac:emoticon ac:name=\"cross\" /> | \u2717 | CROSS | \u2717",
        "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"server\">J</ac:parameter>"
            + "<ac:parameter ac:name=\"key\">LAUNCH-1</ac:parameter></ac:structured-macro>"
            + " | LAUNCH-1 | ISSUE | LAUNCH-1",
      })
  void refersToWhatIsReallyThere(String markup, String text, Kind kind, String target) {
    Value value = today(markup);
    assertThat(value.text()).isEqualTo(text);
    assertThat(value.references()).containsExactly(new Reference(kind, target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ac:link />",
        "<ac:link><ri:user /></ac:link>",
        "<ac:link><ri:page /></ac:link>",
        "<a href=\"https://example.com\"> </a>",
        "<a href=\"#top\">Top</a>",
        "<a href=\"mailto:a@b.c\">Mail</a>",
        "<a href=\"javascript:alert(1)\">Run</a>",
        "<a href=\"https://\">site</a>",
        "<time />",
        "<time datetime=\"someday\" />",
        "<ac:image />",
        "<ac:image><ri:attachment /></ac:image>",
        "<ac:structured-macro ac:name=\"jira\" />",
        "<ac:structured-macro ac:name=\"status\" />",
        "<ac:structured-macro ac:name=\"toc\" />"
      })
  void refersToNothing_whenThereIsNoTarget(String markup) {
    assertThat(today(markup).references()).isEmpty();
  }

  @Test
  void tellsPartsApart_andLozengesThatStandAlone() {
    String status =
        "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">TBD</ac:parameter>"
            + "</ac:structured-macro>";
    assertThat(today("<p>one<br />two " + status + "</p><p>" + status + status + "</p>").parts())
        .containsExactly("one", "two TBD", "TBD", "TBD");
  }

  @Test
  void knowsWhoIsMentioned() {
    Value value =
        today(
            "Ask <ac:link><ri:user ri:userkey=\"k1\" /></ac:link> or"
                + " <ac:link><ri:user ri:username=\"ben\" /></ac:link>, not Carla");
    assertThat(value.targets(Kind.PERSON)).containsExactly("k1", "ben");
  }

  @Test
  void holdsATasksText_withoutItsBookkeeping() {
    assertThat(
            today(
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
                    + "<ac:task-status>incomplete</ac:task-status>"
                    + "<ac:task-body>Call five users</ac:task-body></ac:task></ac:task-list>"))
        .isEqualTo(Value.of("Call five users", new Reference(Kind.OPEN_TASK, "")));
  }

  @Test
  void partsBlocks_butNotInlineMarkup() {
    assertThat(today("<ul><li>on<em>e</em></li><li>two</li></ul>three<br />four"))
        .isEqualTo(
            new Value("one two three four", List.of("one", "two", "three", "four"), List.of()));
  }

  @Test
  void keepsWhatWasWritten_besideAPlaceholder() {
    assertThat(today("<ac:placeholder>Name it</ac:placeholder><p>Excel</p>"))
        .isEqualTo(Value.of("Excel"));
  }

  private static Value today(String markup) {
    return (Value) canvas(table(row("What they use today", markup))).fields().get("today");
  }
}
