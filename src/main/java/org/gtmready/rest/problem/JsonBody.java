package org.gtmready.rest.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads request bodies strictly: bounded, complete, no unknown members, no NUL characters. */
public final class JsonBody {

  /** Bytes that a body may have. */
  public static final int LIMIT = 64 * 1024;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private JsonBody() {}

  /**
   * Reads a body.
   *
   * @throws ProblemException 400 when it is not what is expected, naming the member, 413 when it is
   *     longer than {@link #LIMIT}
   */
  public static <T> T read(InputStream body, Class<T> type) {
    try {
      byte[] bytes = bounded(body);
      refuseNul(bytes);
      T value = JSON.readValue(bytes, type);
      if (value == null) {
        throw new ProblemException(400, "GTM-REST-400", null);
      }
      return value;
    } catch (JsonMappingException wrong) {
      throw new ProblemException(400, "GTM-REST-400", member(wrong));
    } catch (IOException unreadable) {
      throw new ProblemException(400, "GTM-REST-400", null);
    }
  }

  /** The body as text, for those who check its signature before they read it. */
  public static String text(InputStream body, int limit) {
    try {
      return new String(bounded(body, limit), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new ProblemException(400, "GTM-REST-400", null);
    }
  }

  /** No text of ours has one, and PostgreSQL stores none. */
  private static void refuseNul(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      String member = null;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        JsonStreamContext place = parser.getParsingContext();
        if (place.getParent() != null && place.getParent().inRoot()) {
          member = place.getCurrentName();
        }
        if (token == JsonToken.VALUE_STRING && parser.getText().indexOf('\0') >= 0) {
          throw new ProblemException(400, "GTM-REST-400", member);
        }
      }
    }
  }

  private static byte[] bounded(InputStream body) throws IOException {
    return bounded(body, LIMIT);
  }

  private static byte[] bounded(InputStream body, int limit) throws IOException {
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new ProblemException(413, "GTM-REST-413", null, Integer.toString(limit / 1024));
    }
    return bytes;
  }

  private static String member(JsonMappingException wrong) {
    return wrong.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(name -> name != null)
        .findFirst()
        .map(name -> name.length() > 50 ? null : name)
        .orElse(null);
  }
}
