package org.gtmready.sandbox.it;

/** A small plugin that uses every module type that both products have. */
final class TrialPlugin {

  private TrialPlugin() {}

  static TestPlugin make() {
    return new TestPlugin()
        .source(
            "Note",
            "public interface Note extends Entity { String getText(); void setText(String t); }")
        .source(
            "Notes",
            """
            @Path("notes") public class Notes {
              private final ActiveObjects ao;
              public Notes(ActiveObjects ao) { this.ao = ao; }
              @GET @Produces("application/json") @UnrestrictedAccess
              public List<String> all() {
                List<String> texts = new ArrayList<>();
                for (Note note : ao.find(Note.class, Query.select().order("ID"))) texts.add(note.getText());
                return texts;
              }
              @POST public void add(@QueryParam("text") String text) {
                ao.create(Note.class, Map.of("TEXT", text));
              }
              @POST @Path("twice") public void twice(@QueryParam("text") String text) {
                ao.executeInTransaction(() -> {
                  ao.create(Note.class, Map.of("TEXT", text));
                  ao.executeInTransaction(() -> { ao.create(Note.class, Map.of("TEXT", text)); return null; });
                  if (text.equals("bad")) throw new jakarta.ws.rs.WebApplicationException(409);
                  return null;
                });
              }
              @GET @Path("admin") @AdminOnly public String admin() { return "for administrators"; }
            }
            """)
        .source(
            "Provider",
            """
            public class Provider implements ContextProvider {
              public void init(Map<String, String> params) {}
              public Map<String, Object> getContextMap(Map<String, Object> context) {
                return Map.of("plain", "<b>&</b>", "boldHtml", "<b>bold</b>", "card", new Card());
              }
            }
            """)
        .source(
            "Card",
            "public class Card { public String getTitle() { return \"<title>\"; }"
                + " public String getSecret() { return \"secret\"; } }")
        .index("component", "trial.Notes")
        .index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
        .file("view.vm", "$plain|$boldHtml|$card.title")
        .file("greedy.vm", "$card.secret")
        .file("i18n/trial.properties", "trial.hello=Hello {0}\ntrial.label=Trial\n")
        .file("i18n/trial_de.properties", "trial.hello=Grüß dich, {0}\n")
        .file(
            "js/trial.js",
            "var hello = AJS.I18n.getText('trial.hello', name); var label = AJS.I18n.getText(\"trial.label\");")
        .file("css/first.css", "b { color: red }")
        .module("<resource type='i18n' name='i18n' location='i18n.trial'/>")
        .module("<ao key='ao' namespace='org.example.trial.notes'><entity>trial.Note</entity></ao>")
        .module("<rest key='rest' path='/trial' version='1.0'><package>trial</package></rest>")
        .module(
            "<velocity-allowlist key='allow'><method>trial.Card#getTitle()</method></velocity-allowlist>")
        .module(panel("p", "here", "view.vm", 20))
        .module(panel("first", "here", "view.vm", 10))
        .module(panel("greedy", "elsewhere", "greedy.vm", 10))
        .module(
            "<web-item key='i' section='menu'><label key='trial.label'/><link linkId='l'>/x?k=$issue</link></web-item>")
        .module(
            "<web-resource key='base'><resource type='download' name='first.css' location='css/first.css'/></web-resource>")
        .module(
            "<web-resource key='top'><dependency>com.atlassian.auiplugin:ajs</dependency>"
                + "<dependency>org.example.trial:base</dependency><context>trial.page</context>"
                + "<transformation extension='js'><transformer key='jsI18n'/></transformation>"
                + "<resource type='download' name='trial.js' location='js/trial.js'/></web-resource>");
  }

  private static String panel(String key, String location, String view, int weight) {
    return "<web-panel key='%s' location='%s' weight='%d'><label key='trial.label'/><context-provider class='trial.Provider'/><resource name='view' type='velocity' location='%s'/></web-panel>"
        .formatted(key, location, weight, view);
  }
}
