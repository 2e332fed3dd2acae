package org.gtmready.sandbox.confluence.library;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Whether a text is storage format at all: well-formed XHTML with the prefixes ac, ri and at. As in
 * Confluence, what is not well formed is never stored.
 */
public final class StorageSyntax {

  /** Deeper nesting than any editor makes; a page beyond it could not be rendered. */
  private static final int DEEPEST = 200;

  /** 5 MB, Confluence's default limit for the content of a page. */
  private static final int LONGEST = 5 * 1024 * 1024;

  private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
  private static final String OPEN =
      "<xml xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\" xmlns:at=\"urn:at\">";
  private static final XMLInputFactory PARSERS = parsers();

  private StorageSyntax() {}

  /** Refuses a body that is not well formed, too long or nested too deeply. */
  public static void check(String body) {
    if (body == null) {
      throw ContentException.invalid("Content body is required.");
    }
    if (body.length() > LONGEST) {
      throw ContentException.invalid("Content body cannot be longer than 5 MB.");
    }
    try {
      XMLStreamReader reader =
          PARSERS.createXMLStreamReader(new StringReader(OPEN + plain(body) + "</xml>"));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
          throw ContentException.invalid("Error parsing xhtml: nested too deeply");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      String reason = e.getMessage().replaceAll("\\s+", " ").replace("Message: ", "");
      throw ContentException.invalid("Error parsing xhtml: " + reason);
    }
  }

  /** The body with HTML's named characters, which XML does not know, written out. */
  private static String plain(String body) {
    Matcher entity = ENTITY.matcher(body);
    StringBuilder text = new StringBuilder(body.length());
    while (entity.find()) {
      String name = entity.group(1);
      boolean ofXml = name.matches("lt|gt|amp|quot|apos");
      String with = ofXml || !Entities.isNamedEntity(name) ? entity.group() : " ";
      entity.appendReplacement(text, Matcher.quoteReplacement(with));
    }
    return entity.appendTail(text).toString();
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
