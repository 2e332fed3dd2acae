package org.gtmready.core.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  private static final String BASE = "http://localhost:1990/confluence";

  @ParameterizedTest
  @CsvSource({
    "/pages/viewpage.action?pageId=123, 123",
    "/pages/viewpage.action?x=1&pageId=123#comment, 123",
    "/spaces/GTM/pages/98765/Positioning+LAUNCH-2, 98765",
    "/spaces/~pm/pages/98765, 98765",
    "/pages/98765, 98765",
    "/x/AgAB, 65538",
    "/x/ewAAAAAAAAA, 123"
  })
  void findsThePage(String path, String id) {
    assertThat(PageAddress.pageId(BASE, BASE + path)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/dashboard.action",
        "/display/GTM/Some+page",
        "/pages/viewpage.action?pageId=",
        "/pages/viewpage.action?pageId=12x",
        "/pages/viewpage.action?pageId=1234567890123456789012",
        "/x/",
        "/x/!!!"
      })
  void findsNone(String path) {
    assertThat(PageAddress.pageId(BASE, BASE + path)).isEmpty();
  }

  @Test
  void looksOnlyIntoTheLinkedConfluence() {
    assertThat(PageAddress.belongsTo(BASE, BASE + "2/pages/123")).isFalse();
    assertThat(PageAddress.belongsTo(BASE, "http://localhost:1990/confluence.evil/")).isFalse();
    assertThat(PageAddress.pageId(BASE, "http://evil.example/pages/123")).isEmpty();
    assertThat(PageAddress.belongsTo(BASE, BASE)).isTrue();
    assertThat(PageAddress.belongsTo(BASE, BASE + "?x")).isTrue();
  }
}
