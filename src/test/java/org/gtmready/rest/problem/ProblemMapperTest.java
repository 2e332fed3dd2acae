package org.gtmready.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import org.gtmready.core.ShippedMessages;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  private final UserManager users = mock();
  private final ProblemMapper mapper = new ProblemMapper(ShippedMessages.ENGLISH, users);

  @Test
  void asksToLogIn_whenAGuardOfTheHostRefusesNobody() {
    assertThat(status(new SecurityException("Client must be authenticated"))).isEqualTo(401);
  }

  @Test
  void forbids_whenAGuardOfTheHostRefusesSomebody() {
    when(users.getRemoteUserKey()).thenReturn(new UserKey("pm"));

    assertThat(status(new SecurityException("Not an administrator"))).isEqualTo(403);
  }

  @Test
  void asksForThePassword_whenTheSessionIsNotSecure() {
    when(users.getRemoteUserKey()).thenReturn(new UserKey("pm"));

    assertThat(status(new WebSudoSessionException())).isEqualTo(401);
  }

  private int status(Exception thrown) {
    return mapper.problem(thrown).status();
  }
}
