package org.gtmready.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gtmready.core.audit.Subject;
import org.gtmready.core.bypass.Step.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ways behind the gate mean, one a row. */
class BypassRuleTest {

  private static final Instant SINCE = Instant.parse("2026-03-01T00:00:00Z");

  /** Projects that gate Released and Shipped for epics; the others gate nothing. */
  private static final Set<Long> GATING = Set.of(1L, 2L);

  private static final String EPIC = "epic";

  /** Steps are written as words; each is a day later than the one before. */
  static Stream<Arguments> ways() {
    return Stream.of(
        row("passed", "status Released p", "CLEAN"),
        row("passed after refused tries on the way", "status Ready|status Released p", "CLEAN"),
        row("a change that no gate judged", "status Ready|status Released", "skipped 2"),
        row(
            "passed a status, then another one unjudged",
            "status Released p|status Shipped",
            "skipped 2"),
        row("passed both", "status Released p|status Shipped p", "CLEAN"),
        row("unjudged into one, judged into the next", "status Released|status Shipped p", "CLEAN"),
        row(
            "reopened, released again unjudged",
            "status Released p|status Ready|status Released",
            "skipped 3"),
        row(
            "reopened, released again with a pass",
            "status Released p|status Ready|status Released p",
            "CLEAN"),
        row(
            "bypassed, reopened, then passed",
            "status Released|status Ready|status Released p",
            "CLEAN"),
        row("created there, as an import does", "", "created-there 0"),
        row("created there long ago", "created early", "BASELINE"),
        row("stood there when gating began", "early|status Released", "BASELINE"),
        row(
            "stood there, edited its type and back",
            "early|status Released|type story|late|type epic",
            "moved-type 3"),
        row(
            "a story that became an epic there",
            "was story|status Released|type epic",
            "moved-type 2"),
        row(
            "passed, a story for a while, and back",
            "status Released p|type story|type epic",
            "CLEAN"),
        row(
            "made a story, released, made an epic again",
            "type story|status Released|type epic",
            "moved-type 3"),
        row(
            "became an epic in the change that released it",
            "was story|status+type Released epic",
            "moved-type 1"),
        row(
            "an old story that became an epic after gating began",
            "was story|early|status Released|late|type epic",
            "moved-type 2"),
        row(
            "an old story that became an epic before",
            "was story|early|status Released|type epic",
            "BASELINE"),
        row(
            "moved there from a project that gates nothing",
            "from 9|status Released|project 1",
            "moved 2"),
        row(
            "passed, then moved to another project that gates",
            "from 2|status Released p|project 1",
            "CLEAN"),
        row("passed, moved out and in again", "status Released p|project 9|project 1", "CLEAN"),
        row(
            "stood there before, moved between gating projects",
            "early|from 2|status Released|late|project 1",
            "BASELINE"),
        row(
            "bypassed, then moved between gating projects",
            "from 2|status Released|project 1",
            "skipped 1"),
        row(
            "moved with another status that is gated, too",
            "from 2|status Released p|project+status 1 Shipped",
            "CLEAN"),
        row(
            "moved out of an open status into a gated one",
            "from 2|status Ready|project+status 1 Released",
            "moved 2"),
        row(
            "moved from nowhere that gates, with a status",
            "from 9|status Released|project+status 1 Shipped",
            "moved 2"),
        row("another workflow took it there", "status Ready|workflow Released", "workflow 2"),
        row(
            "another workflow renamed where it had passed",
            "status Released p|workflow Shipped",
            "CLEAN"),
        row(
            "another workflow, and it stood there before",
            "early|status Released|late|workflow Shipped",
            "BASELINE"),
        row("the history leads elsewhere", "status Ready|lost Released", "unknown 1"),
        row("the history led elsewhere long ago", "early|status Ready|lost Released", "BASELINE"),
        row(
            "a pass elsewhere proves nothing of here",
            "status Shipped p|lost Released",
            "unknown 1"),
        row("at the moment gating began", "exactly|status Released", "skipped 1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void says(String name, String way, String expected) {
    Way read = new Way();
    for (String word : way.split("\\|")) {
      read.take(word.strip());
    }
    Judgement judgement =
        new BypassRule(
                place ->
                    GATING.contains(place.projectId())
                        && place.typeId().equals(EPIC)
                        && Set.of("Released", "Shipped").contains(place.statusId()),
                read.passed::contains,
                SINCE)
            .judge(read.journey());

    assertThat(said(judgement)).as(name).isEqualTo(expected);
  }

  private static String said(Judgement judgement) {
    if (judgement instanceof Judgement.Bypassed it) {
      return it.cause().word() + " " + it.change();
    }
    return judgement instanceof Judgement.Clean ? "CLEAN" : "BASELINE";
  }

  private static Arguments row(String name, String way, String expected) {
    return Arguments.of(name, way, expected);
  }

  /** An epic in the making; it is created Released when nothing is said of its status. */
  private static final class Way {
    private final List<Step> steps = new ArrayList<>();
    private final List<Long> passed = new ArrayList<>();
    private Instant now = SINCE.plusSeconds(86_400);
    private Instant created = now;
    private long project = 1;
    private String type = EPIC;
    private String status = "Open";
    private boolean moved;

    void take(String text) {
      String[] word = text.split(" ");
      switch (word[0]) {
        case "" -> {}
        case "created" -> created = SINCE.minusSeconds(1);
        case "early" -> {
          now = SINCE.minusSeconds(86_400L * 20);
          created = now;
        }
        case "exactly" -> now = SINCE.minusSeconds(86_400);
        case "late" -> now = SINCE.plusSeconds(86_400);
        case "was" -> type = word[1];
        case "from" -> project = Long.parseLong(word[1]);
        case "status" -> step(word[1], null, null, false, word.length > 2);
        case "type" -> step(null, word[1], null, false, false);
        case "status+type" -> step(word[1], word[2], null, false, false);
        case "project" -> step(null, null, word[1], false, false);
        case "project+status" -> step(word[2], null, word[1], false, false);
        case "workflow" -> step(word[1], null, null, true, false);
        case "lost" -> status = word[1];
        default -> throw new IllegalArgumentException(text);
      }
    }

    private void step(
        String toStatus, String toType, String toProject, boolean workflow, boolean pass) {
      now = now.plusSeconds(86_400);
      long change = steps.size() + 1L;
      steps.add(
          new Step(
              change,
              now,
              "ana",
              turn(status, toStatus),
              turn(type, toType),
              turn(Long.toString(project), toProject),
              workflow));
      moved |= toStatus != null;
      status = toStatus == null ? status : toStatus;
      type = toType == null ? type : toType;
      project = toProject == null ? project : Long.parseLong(toProject);
      if (pass) {
        passed.add(change);
      }
    }

    private static Turn turn(String from, String to) {
      return to == null ? null : new Turn(from, from, to, to);
    }

    Journey journey() {
      String stands = moved || !status.equals("Open") ? status : "Released";
      return new Journey(
          new Subject(7, "LAUNCH-7", "LAUNCH"),
          new Place(project, type, stands),
          stands,
          created,
          "ana",
          steps);
    }
  }
}
