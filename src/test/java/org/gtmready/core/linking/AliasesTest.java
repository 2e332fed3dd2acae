package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Further base addresses of the products, as an administrator types them. */
class AliasesTest {

  @ParameterizedTest
  @CsvSource({
    "http://wiki.intern, http://wiki.intern",
    "' https://wiki.intern:8443/confluence ', https://wiki.intern:8443/confluence",
    "https://wiki.intern/a/b/, https://wiki.intern/a/b/",
    "www.wiki.example, https://www.wiki.example",
    "https://b\u00fccher.example, https://xn--bcher-kva.example",
    "http://[::1]:8090/c, http://[::1]:8090/c",
    "http://wiki.intern?, http://wiki.intern?",
  })
  void takesBaseAddresses(String typed, String kept) {
    assertThat(Aliases.checked(List.of(typed), "jira")).isEqualTo(new Result.Done<>(List.of(kept)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "wiki",
        "wiki.intern",
        "javascript:alert(1)",
        "ftp://wiki.intern",
        "http://",
        "http://user:secret@wiki.intern",
        "http://wiki.intern:99999",
        "http://wiki.intern\u0000",
        "http://wiki intern",
        "http://wiki.intern/pages/viewpage.action?pageId=7",
        "http://wiki.intern/#part",
        "<script>alert(1)</script>"
      })
  void refusesEverythingElse_andNamesFieldAndAddress(String typed) {
    Result<List<String>> refused =
        Aliases.checked(List.of("http://a.example", typed), "confluence");

    Problem problem = ((Result.Refused<List<String>>) refused).problem();
    assertThat(problem.code()).isEqualTo("GTM-LINK-026");
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
    assertThat(problem.field()).isEqualTo("confluence");
    assertThat(problem.args()).hasSize(1).doesNotContain("http://a.example");
  }

  @Test
  void refusesALine_thatIsNone_andRepeatsNoNovel() {
    Result<List<String>> none = Aliases.checked(Arrays.asList((String) null), "jira");
    assertThat(((Result.Refused<List<String>>) none).problem().code()).isEqualTo("GTM-LINK-026");

    Result<List<String>> novel = Aliases.checked(List.of("x".repeat(5_000)), "jira");
    assertThat(((Result.Refused<List<String>>) novel).problem().args().get(0).length())
        .isLessThanOrEqualTo(Aliases.LONGEST_SAID);
  }

  @Test
  void takesTwentyDifferentOnes_andNoMore() {
    List<String> twenty =
        IntStream.rangeClosed(1, 20).mapToObj(i -> "http://wiki" + i + ".intern").toList();
    List<String> twice = IntStream.range(0, 40).mapToObj(i -> twenty.get(i % 20)).toList();
    List<String> more =
        IntStream.rangeClosed(1, 21).mapToObj(i -> "http://wiki" + i + ".intern").toList();

    assertThat(Aliases.checked(twice, "jira")).isEqualTo(new Result.Done<>(twenty));
    Problem problem = ((Result.Refused<List<String>>) Aliases.checked(more, "jira")).problem();
    assertThat(problem.code()).isEqualTo("GTM-LINK-027");
    assertThat(problem.args()).containsExactly("20");
    assertThat(Aliases.checked(null, "jira")).isEqualTo(new Result.Done<>(List.of()));
  }
}
