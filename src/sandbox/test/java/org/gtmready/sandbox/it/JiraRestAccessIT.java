package org.gtmready.sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.gtmready.sandbox.host.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What REST tells and allows to those who may not do everything. */
@SandboxTest
class JiraRestAccessIT {
  private static final String API = "/rest/api/2";
  private static final String ISSUE = API + "/issue/";
  private Http pm;
  private Http viewer;
  private Http anonymous;

  @BeforeEach
  void clients(Sandbox sandbox) {
    pm = Http.as(sandbox.jira().baseUrl(), "pm");
    viewer = Http.as(sandbox.jira().baseUrl(), "viewer");
    anonymous = Http.anonymous(sandbox.jira().baseUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /issue/LAUNCH-1, 401",
    "GET, /issue/LAUNCH-9999, 401",
    "GET, /issue/LAUNCH-1/remotelink, 401",
    "GET, /myself, 401",
    "GET, /project/LAUNCH, 404",
    "DELETE, /issue/LAUNCH-1, 401"
  })
  void anonymousLearnsNothing(String method, String path, int status) {
    assertThat(anonymous.send(method, API + path, null, null).status()).isEqualTo(status);
    assertThat(anonymous.get(API + "/search?jql=").json().path("total").asInt()).isZero();
  }

  @Test
  void viewerReads_butChangesNothing() {
    assertThat(viewer.get(ISSUE + "LAUNCH-1").status()).isEqualTo(200);
    assertThat(viewer.get(ISSUE + "LAUNCH-1/transitions").json().path("transitions")).isEmpty();
    String transition = "{\"transition\":{\"id\":\"31\"}}";
    assertThat(viewer.post(ISSUE + "LAUNCH-1/transitions", transition).status()).isEqualTo(403);
    assertThat(viewer.put(ISSUE + "LAUNCH-1", "{\"fields\":{\"summary\":\"x\"}}").status())
        .isEqualTo(403);
    assertThat(viewer.delete(ISSUE + "LAUNCH-1").status()).isEqualTo(403);
    assertThat(viewer.put(ISSUE + "LAUNCH-1/properties/k", "1").status()).isEqualTo(403);
    assertThat(pm.get(ISSUE + "LAUNCH-9999").status()).isEqualTo(404);
  }
}
