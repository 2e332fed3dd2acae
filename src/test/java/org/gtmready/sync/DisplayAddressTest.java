package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationLink;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://wiki.example, https://wiki.example",
    "https://wiki.example/, https://wiki.example",
    "https://wiki.example/confluence//, https://wiki.example/confluence",
    "http://localhost:1990/confluence, http://localhost:1990/confluence",
  })
  void takesAPath(String address, String expected) {
    ApplicationLink link = mock(ApplicationLink.class);
    when(link.getDisplayUrl()).thenReturn(URI.create(address));
    assertThat(DisplayAddress.of(link)).isEqualTo(expected);
  }
}
