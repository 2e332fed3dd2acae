package org.gtmready.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gtmready.core.evidence.Target;

/** Names a link in 64 characters, so that a unique column can keep it from being stored twice. */
final class LinkHash {

  private LinkHash() {}

  static String of(long epicId, String requirement, Target target) {
    // Lengths in front of the parts keep different links from meeting in one text.
    StringBuilder text = new StringBuilder().append(epicId);
    append(text, requirement);
    append(text, target.kind().name());
    switch (target.kind()) {
      case PAGE -> {
        append(text, ((Target.PageTarget) target).application());
        append(text, ((Target.PageTarget) target).pageId());
      }
      case ISSUE -> {
        Target.IssueTarget issue = (Target.IssueTarget) target;
        append(text, issue.id() == 0 ? issue.key() : Long.toString(issue.id()));
      }
      case URL -> append(text, ((Target.UrlTarget) target).url());
    }
    return sha256(text.toString());
  }

  private static void append(StringBuilder text, String part) {
    text.append('|').append(part.length()).append(':').append(part);
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
