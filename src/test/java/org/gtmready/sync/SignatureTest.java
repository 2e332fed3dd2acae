package org.gtmready.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void isHmacSha256InHex() {
    // RFC 4231, test case 2
    assertThat(Signature.of("Jefe", "what do ya want for nothing?"))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void matchesOnlyTheSameTextAndToken() {
    String signature = Signature.of("token", "text");

    assertThat(Signature.matches("token", "text", signature)).isTrue();
    assertThat(Signature.matches("token", "Text", signature)).isFalse();
    assertThat(Signature.matches("other", "text", signature)).isFalse();
    assertThat(Signature.matches("token", "text", "")).isFalse();
    assertThat(Signature.matches("token", "text", null)).isFalse();
  }
}
