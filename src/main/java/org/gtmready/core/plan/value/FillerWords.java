package org.gtmready.core.plan.value;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vocabulary of no answers, in English and German. Phrases are parted by commas. */
final class FillerWords {

  /** What says by itself that the answer is still to come. */
  static final Phrases OPEN =
      phrases(
          "tbd, tbc, tba, tbs, tbdl, tbn, todo, to do, to-do, fixme, wip, work in progress, placeholder,"
              + " to follow, to come, more to come, coming soon, in progress, under construction,"
              + " under discussion, in discussion, to fill in, fill in, fill me in, fill this in,"
              + " please fill in, please fill, please complete, your text here, text here, enter text,"
              + " enter text here, add text, add text here, insert text, insert text here, insert here,"
              + " add here, type here, write here, answer here, tk, your text, your answer, your answer here, enter your text,"
              + " enter your answer, insert answer here, insert answer, insert your text, insert your answer, sample text, dummy text, example text, awaiting input,"
              + " awaiting confirmation, awaiting decision, to decide, to define, to clarify,"
              + " to discuss, to confirm, to check, to complete, will follow, follows, follows later,"
              + " decide later, decided later, will decide, need to decide, needs decision,"
              + " needs input, need input, input needed, being worked on, stay tuned, coming in, coming next, coming later, please add,"
              + " please provide, no answer, no answer yet, no input yet",
          "folgt, folgen, kommt noch, kommt spater, kommt bald, kommt in kurze, steht noch aus,"
              + " stehen noch aus, steht aus, ausstehend, noch ausstehend, in klarung, in arbeit,"
              + " in bearbeitung, in vorbereitung, in abstimmung, in planung, in diskussion,"
              + " in erstellung, im aufbau, zu klaren, zu definieren, zu erganzen, zu bestimmen,"
              + " zu entscheiden, zu erledigen, zu tun, platzhaltertext, zu prufen, zu besprechen, platzhalter, mustertext, blindtext,"
              + " beispieltext, hier eintragen, hier text, hier steht text, bitte ausfullen,"
              + " bitte erganzen, bitte eintragen, wird sich zeigen, wird sich noch zeigen,"
              + " muss noch, mussen noch, wird noch, keine antwort, noch keine antwort");

  /** What nobody writes for anything else. */
  static final Set<String> ABBREVIATIONS = words("tbd tbc tba fixme tk");

  /** The same in a weaker form: an answer to a question of yes or no may be "not yet". */
  static final Phrases WEAK =
      phrases(
          "pending, open, still open, unknown, not known, not yet known, undefined, undecided,"
              + " undetermined, unclear, unspecified, not specified, missing, empty, blank, none yet,"
              + " nothing yet, not yet, not available, not available yet, unavailable, not decided,"
              + " not defined, not determined, not set, not ready, not started, not done, later, soon,"
              + " no idea, dont know, we dont know, not sure, no info, no information, no comment,"
              + " ok, okay, done, same, well see, lets see, let us see, under review, in review, in work, draft, ask me, ask me later",
          "offen, noch offen, unbekannt, noch unbekannt, nicht bekannt, noch nicht bekannt, unklar,"
              + " noch unklar, ungeklart, noch ungeklart, unbestimmt, fehlt, fehlt noch, fehlen noch,"
              + " leer, noch nicht, noch nichts, noch keine, noch keiner, noch keines, noch kein,"
              + " fertig, erledigt, nicht verfugbar, nicht vorhanden, nicht festgelegt, nicht definiert,"
              + " nicht entschieden, nicht geklart, spater, bald, keine ahnung, weiss nicht,"
              + " weiss ich nicht, keine angabe, keine angaben, ohne angabe, demnachst, weiss ich noch nicht, keine info,"
              + " keine infos, keine informationen, ka, nv, nn, entwurf");

  /** What says that the question does not apply. */
  static final Phrases NOT_APPLICABLE =
      phrases(
          "na, not applicable, does not apply, doesnt apply, not relevant, irrelevant, not needed,"
              + " not required",
          "entfallt, nicht zutreffend, trifft nicht zu, nicht relevant, nicht anwendbar, nz,"
              + " nicht notig, nicht erforderlich, nicht benotigt");

  /** What says nothing at all. */
  static final Phrases NONSENSE =
      phrases(
          "test, test test, foo, bar, baz, foobar, xyz, bla, blah, blabla, blablabla, abc, abcd, asd, asdf,"
              + " asdfasdf, asdfgh, asdfghjkl, sdf, sdfsdf, dfg, fgh, jkl, jklo, hjkl, qwe, qwer, qwert,"
              + " qwerty, qwertz, yxcv, zxcv, lorem ipsum, dummy, example, beispiel, hallo welt,"
              + " hello world, see above, as above, same as above, same here, ditto, dito, dto,"
              + " siehe oben, wie oben, s o, see below, siehe unten");

  /** Participles that make a no answer of "to be", "will be", "wird", "noch nicht". */
  static final Set<String> DONE =
      words(
          "confirmed decided determined defined announced done added filled completed provided updated"
              + " discussed clarified agreed aligned negotiated approved hired appointed recruited staffed finalized finalised set specified written described found"
              + " checked reviewed named assigned supplied delivered inserted published advised known"
              + " established calculated measured estimated revised documented detailed validated"
              + " scheduled identified selected chosen settled resolved figured"
              + " erganzt nachgereicht geklart nachgetragen definiert festgelegt bestimmt entschieden"
              + " ausgefullt eingetragen hinzugefugt erarbeitet erstellt geliefert aktualisiert"
              + " bekanntgegeben gegeben abgestimmt gepruft besprochen beschrieben gefullt benannt"
              + " ermittelt geschrieben angegeben vervollstandigt konkretisiert abgeklart spezifiziert"
              + " bekannt fertig vereinbart eingestellt besetzt ernannt ausgehandelt genehmigt nachgeliefert eingefugt diskutiert geplant bestatigt");

  /** What stands before such a participle. */
  static final Phrases TO_BE =
      phrases(
          "to be, will be, is to be, are to be, has to be, have to be, needs to be, need to be,"
              + " must be, must still be, should be, still to be, yet to be, is being, are being, being, not yet been,"
              + " has not been, not been, not yet, not",
          "wird, werden, wird noch, werden noch, muss noch, mussen noch, muss, mussen, soll noch,"
              + " ist noch zu, noch zu, noch nicht, nicht, wird derzeit, wird gerade, wird spater,"
              + " wird bald, werden spater, ist noch nicht, wurde noch nicht");

  /** Words that add nothing, wherever they stand. */
  static final Set<String> NEUTRAL =
      words(
          "the a an is are was it this that these there we i our still yet currently now just at moment"
              + " here please and or but so also only both sorry of for to be been being all some more"
              + " etc eg ie"
              + " das die der den dem dies diese dieses dieser es ist sind war noch derzeit aktuell"
              + " momentan bislang bisher leider bitte hier und oder aber nur auch wir ich alles alle"
              + " gerade werden wird zu");

  /** Nouns that only say what is missing, before the word that says so or behind a plain TBD. */
  static final Set<String> NOUNS =
      words(
          "answer answers detail details info infos information text content value values name names"
              + " date dates number numbers figure figures data link links url description section"
              + " field item items status note notes step entry entries owner owners person pricing"
              + " price budget quote quotes proof proofs source sources evidence result results"
              + " decision approval input feedback title amount target targets baseline metric metrics"
              + " antwort antworten angabe angaben inhalt inhalte wert werte termin termine datum zahl"
              + " zahlen daten beschreibung feld punkt punkte notiz eintrag preis preise beleg belege"
              + " quelle quellen ergebnis ergebnisse entscheidung freigabe zustimmung titel ziel ziele"
              + " verantwortlich verantwortliche verantwortlicher messwert ausgangswert");

  /** Words before the name of whom to ask, or of where to look. */
  static final Set<String> BY =
      words("by with from ask via see per von durch mit bei frag frage fragen siehe check");

  /** Words that follow a no answer and put it off: when, and by whom. */
  static final Set<String> TAIL =
      words(
          "later soon asap shortly eventually next this last coming following upcoming early mid late"
              + " today tomorrow monday tuesday wednesday thursday friday saturday sunday week weeks"
              + " day days month months quarter quarters year years sprint iteration release launch"
              + " meeting workshop call review kickoff call summer autumn fall winter spring beginning"
              + " start end eod eow eom eoq eoy q1 q2 q3 q4 h1 h2 kw cw when before after within once"
              + " ready by until till in on with from via per as possible necessary needed time tbd"
              + " january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec"
              + " spater bald demnachst zeitnah kurze nachste nachsten nachster nachstes kommende"
              + " kommenden kommender heute morgen montag dienstag mittwoch donnerstag freitag samstag"
              + " sonntag woche wochen tag tage tagen monat monate monaten quartal jahr anfang mitte ende"
              + " sommer herbst winter fruhling fruhjahr bis am im ab nach vor zum zur mit von durch bei"
              + " sobald wenn moglich nachgereicht dann januar februar marz april mai juni juli oktober"
              + " dezember okt dez legal sales marketing product finance engineering design pm pmm"
              + " team teams management vertrieb recht produkt see siehe me you us them someone somebody jemand"
              + " mir uns ihm ihr ask check clarify frag frage fragen klart intern internally separately gesondert separat offen open unklar");

  /** Words that only put a date behind a no answer. */
  static final Set<String> UNTIL =
      words(
          "by until till before on in at from after within bis am im in ab nach vor zum den dem der"
              + " of the end ende anfang mitte early late kw cw q week next this");

  /** Words that give the reason of a question that does not apply. */
  static final Set<String> BECAUSE =
      words(
          "because since as due to given weil da denn wegen aufgrund cause reason grund for in this"
              + " case here us");

  /** Those of them that start a clause. */
  static final Set<String> CLAUSE = words("because since weil da denn");

  /** Words before what something is put off to. */
  static final Set<String> PUT_OFF = words("after before until till nach vor bis");

  /** Participles of what somebody hands in later, which nobody does by hand. */
  static final Set<String> HANDED_IN = words("nachgereicht nachgetragen nachgeliefert");

  static final Set<String> LOREM =
      words(
          "lorem ipsum dolor sit amet consectetur consetetur adipiscing adipisci sadipscing elitr elit"
              + " sed diam nonumy eirmod tempor invidunt incididunt ut labore et dolore magna aliqua"
              + " aliquyam erat voluptua at vero eos accusam justo duo dolores ea rebum stet clita kasd"
              + " gubergren no sea takimata sanctus est do eiusmod enim ad minim veniam quis nostrud"
              + " exercitation ullamco laboris nisi aliquip ex commodo consequat duis aute irure in"
              + " reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint"
              + " occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id laborum");

  private FillerWords() {}

  private static Phrases phrases(String... lists) {
    List<String> all =
        Stream.of(lists)
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(String::strip)
            .toList();
    return Phrases.of(all);
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
