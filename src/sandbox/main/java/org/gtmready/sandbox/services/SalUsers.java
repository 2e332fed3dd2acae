package org.gtmready.sandbox.services;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.gtmready.sandbox.host.CurrentUser;
import org.gtmready.sandbox.host.NotModelled;
import org.gtmready.sandbox.host.User;
import org.gtmready.sandbox.host.Users;

/** The users as the SAL shows them to plugins. */
public final class SalUsers implements UserManager {

  private static final String DOCS = "https://developer.atlassian.com/server/framework/sal/";

  private final Users users;
  private final String profilePath;

  /**
   * Over these users.
   *
   * @param profilePath address of a profile page up to the user's name
   */
  public SalUsers(Users users, String profilePath) {
    this.users = users;
    this.profilePath = profilePath;
  }

  @Override
  public UserProfile getRemoteUser() {
    return profile(Optional.ofNullable(CurrentUser.get()));
  }

  @Override
  public UserKey getRemoteUserKey() {
    UserProfile profile = getRemoteUser();
    return profile == null ? null : profile.getUserKey();
  }

  @Override
  public UserProfile getRemoteUser(HttpServletRequest request) {
    return profile(users.find(request.getRemoteUser()));
  }

  @Override
  public UserKey getRemoteUserKey(HttpServletRequest request) {
    UserProfile profile = getRemoteUser(request);
    return profile == null ? null : profile.getUserKey();
  }

  @Override
  public UserProfile getUserProfile(String name) {
    return profile(users.find(name));
  }

  @Override
  public UserProfile getUserProfile(UserKey key) {
    return key == null ? null : profile(users.byKey(key.getStringValue()));
  }

  @Override
  public boolean isSystemAdmin(String name) {
    return isAdmin(name);
  }

  @Override
  public boolean isSystemAdmin(UserKey key) {
    return isAdmin(key);
  }

  @Override
  public boolean isAdmin(String name) {
    return users.find(name).filter(User::isAdmin).isPresent();
  }

  @Override
  public boolean isAdmin(UserKey key) {
    return key != null && users.byKey(key.getStringValue()).filter(User::isAdmin).isPresent();
  }

  private UserProfile profile(Optional<User> user) {
    return user.<UserProfile>map(it -> new Profile(it, profilePath)).orElse(null);
  }

  /** One user. */
  private record Profile(User user, String profilePath) implements UserProfile {

    @Override
    public UserKey getUserKey() {
      return new UserKey(user.key());
    }

    @Override
    public String getUsername() {
      return user.name();
    }

    @Override
    public String getFullName() {
      return user.displayName();
    }

    @Override
    public String getEmail() {
      return user.email();
    }

    @Override
    public URI getProfilePictureUri(int width, int height) {
      throw NotModelled.call(UserProfile.class, "getProfilePictureUri(int,int)", DOCS);
    }

    @Override
    public URI getProfilePictureUri() {
      throw NotModelled.call(UserProfile.class, "getProfilePictureUri()", DOCS);
    }

    @Override
    public URI getProfilePageUri() {
      return URI.create(profilePath + user.name());
    }
  }
}
