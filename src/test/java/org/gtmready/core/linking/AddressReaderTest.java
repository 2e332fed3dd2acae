package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gtmready.core.evidence.PlanPages.Lookup;
import org.gtmready.core.evidence.PlanPages.PageName;
import org.gtmready.core.linking.AddressReader.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressReaderTest {

  private static final Pattern LINE =
      Pattern.compile("(.*?)\\s+((?:page|title|issue|issue-id|web|refused)(?: .*)?)");

  private final AddressReader reader =
      new AddressReader(
          new FakeTracker().at("http://localhost:2990/jira"),
          new FakeConfluence().at("http://localhost:1990/confluence", "http://10.0.0.5:8090/wiki/"),
          new Aliases() {
            @Override
            public List<String> confluence() {
              return List.of("https://wiki.intern", "no address");
            }

            @Override
            public List<String> jira() {
              return List.of("https://tickets.intern/jira");
            }
          });

  @ParameterizedTest
  @MethodSource("table")
  void tellsWhatAnAddressLeadsTo(String address, String expected) {
    String found = said(reader.read(address));
    assertThat(expected.equals("web") ? found.replaceFirst(" .*", "") : found).isEqualTo(expected);
  }

  @Test
  void takesTheLongerPath_whenOneProductLiesBelowTheOther() {
    AddressReader together =
        new AddressReader(
            new FakeTracker().at("https://tools.example/jira"),
            new FakeConfluence().at("https://tools.example"),
            new NoAliases());

    assertThat(said(together.read("https://tools.example/jira/browse/LAUNCH-9")))
        .isEqualTo("issue LAUNCH-9");
    assertThat(said(together.read("https://tools.example/pages/123"))).isEqualTo("page 123");
  }

  @Test
  void looksIntoNoConfluence_whenNoneIsLinked() {
    AddressReader alone =
        new AddressReader(
            new FakeTracker(), new FakeConfluence().troubled(new Lookup.NoLink()), new NoAliases());

    assertThat(said(alone.read("http://confluence.example/pages/123"))).startsWith("web");
  }

  private static String said(Result<Place> result) {
    if (result instanceof Result.Refused<Place> refused) {
      return "refused " + refused.problem().code();
    }
    Place place = ((Result.Done<Place>) result).value();
    if (place instanceof Place.Page page) {
      return page.name() instanceof PageName.ByTitle title
          ? "title " + title.space() + "/" + title.title()
          : "page " + ((PageName.ById) page.name()).id();
    }
    if (place instanceof Place.Issue issue) {
      return "issue " + issue.key();
    }
    return place instanceof Place.NumberedIssue issue
        ? "issue-id " + issue.id()
        : "web " + ((Place.Web) place).address().link();
  }

  static Stream<Arguments> table() throws IOException {
    try (InputStream file = AddressReaderTest.class.getResourceAsStream("addresses.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(line -> Arguments.of(line.group(1), line.group(2)));
    }
  }
}
