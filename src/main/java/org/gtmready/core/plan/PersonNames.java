package org.gtmready.core.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gtmready.core.plan.FieldContent.Value;
import org.gtmready.core.plan.People.Person;
import org.gtmready.core.plan.Reference.Kind;
import org.gtmready.core.plan.value.TextNormalizer;

/** What a text says of people: whether it names one, and whether two texts name the same. */
public final class PersonNames {

  private static final int LOOKED_AT = 200;
  private static final Set<String> NOBODY =
      words(
          "someone somebody anyone anybody everyone everybody nobody none no one each all any some"
              + " people person persons user users owner team teams group department us we our the"
              + " a an of and or from in same above me myself he she they various several tba tbd"
              + " company staff colleague colleagues member members"
              + " jemand irgendjemand niemand keiner keine alle jeder wir uns unser unsere das die"
              + " der dem den ein eine einer und oder aus vom von im person personen leute kollege"
              + " kollegin kollegen abteilung gruppe verschiedene mehrere diverse firma man ich");
  private static final Pattern MENTION =
      Pattern.compile("@([\\p{L}\\d._-]{1,60})|\\(@?([\\p{L}\\d._-]{1,60})\\)");

  private PersonNames() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }

  /** True when the text names somebody, by name or by role, and not just anybody. */
  static boolean isOne(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return !start.contains("://")
        && Arrays.stream(TextNormalizer.of(start).split(" "))
            .anyMatch(
                word ->
                    word.length() > 1
                        && Character.isLetter(word.charAt(0))
                        && !NOBODY.contains(word));
  }

  /**
   * True when two values name the same person, in whatever spelling: a mention, a user name, a name
   * in words, "Priya Mehta (pm)".
   */
  public static boolean areSame(Value one, Value other, People people) {
    Set<String> names = names(one, people);
    names.retainAll(names(other, people));
    return !names.isEmpty();
  }

  /**
   * The folded names that a value gives to people, each with the spellings that are known of it.
   */
  private static Set<String> names(Value value, People people) {
    Set<String> names = new HashSet<>();
    String text = value.text().substring(0, Math.min(value.text().length(), LOOKED_AT));
    for (String target : value.targets(Kind.PERSON)) {
      people.find(target).ifPresent(person -> add(person, names));
    }
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      String name = mention.group(1) == null ? mention.group(2) : mention.group(1);
      people.find(name).ifPresent(person -> add(person, names));
      if (mention.group(1) != null) {
        names.add("@" + TextNormalizer.of(name));
      }
    }
    String words = text.strip();
    if (!words.contains(" ")) {
      Optional<Person> person = people.find(words.replaceFirst("^@", ""));
      person.ifPresent(found -> add(found, names));
    }
    List<String> spellings =
        List.of(
            text, MENTION.matcher(text).replaceAll(" "), text.replaceFirst("[,(;\u2013].*", ""));
    spellings.stream().map(TextNormalizer::of).filter(name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  private static void add(Person person, Set<String> names) {
    names.add("@" + TextNormalizer.of(person.username()));
    names.add(TextNormalizer.of(person.displayName()));
  }
}
