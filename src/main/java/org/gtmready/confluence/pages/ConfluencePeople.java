package org.gtmready.confluence.pages;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gtmready.core.plan.People;

/** The users of this Confluence, as its pages refer to them: by key, or by name in old pages. */
@ConfluenceComponent
public class ConfluencePeople implements People {

  private final UserAccessor users;

  @Inject
  public ConfluencePeople(@ConfluenceImport UserAccessor users) {
    this.users = users;
  }

  @Override
  public Optional<Person> find(String reference) {
    return user(reference)
        .map(
            user -> {
              String name = user.getFullName();
              boolean named = name != null && !name.isBlank();
              return new Person(user.getName(), named ? name : user.getName());
            });
  }

  /** Display names of those who can still be asked. */
  List<String> active(Collection<String> references) {
    return references.stream()
        .flatMap(reference -> user(reference).stream())
        .filter(user -> !isDeactivated(user))
        .map(User::getFullName)
        .filter(name -> name != null && !name.isBlank())
        .distinct()
        .toList();
  }

  private Optional<User> user(String reference) {
    if (reference.isBlank()) {
      return Optional.empty();
    }
    User byKey = users.getExistingUserByKey(new UserKey(reference));
    return Optional.ofNullable(byKey == null ? users.getUserByName(reference) : byKey);
  }

  @SuppressWarnings("deprecation") // Confluence has no other way to ask
  private boolean isDeactivated(User user) {
    return users.isDeactivated(user.getName());
  }
}
