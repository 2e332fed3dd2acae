package org.gtmready.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.People.Person;
import org.gtmready.core.plan.Reference.Kind;

/** Shows the people whom a value mentions by their names; a mention of nobody is none. */
final class Mentions {

  /** Each costs a look-up and a pass over the text. */
  private static final int MOST = 20;

  private final People people;

  Mentions(People people) {
    this.people = people;
  }

  /** The value as a reader of the page sees it. */
  Value named(Value value) {
    if (value == null || !value.refersTo(Kind.PERSON)) {
      return value;
    }
    Value named = value;
    for (String target : value.targets(Kind.PERSON).stream().limit(MOST).toList()) {
      named = named(named, target, people.find(target));
    }
    return named;
  }

  private static Value named(Value value, String target, Optional<Person> person) {
    String name = person.map(Person::displayName).orElse("");
    Pattern word = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(target) + "(?![\\p{L}\\d])");
    List<Reference> references =
        value.references().stream()
            .filter(r -> person.isPresent() || !r.equals(new Reference(Kind.PERSON, target)))
            .toList();
    return new Value(
        replaced(value.text(), word, name),
        value.parts().stream().map(part -> replaced(part, word, name)).toList(),
        references);
  }

  private static String replaced(String text, Pattern word, String name) {
    return word.matcher(text).replaceFirst(Matcher.quoteReplacement(name)).strip();
  }
}
