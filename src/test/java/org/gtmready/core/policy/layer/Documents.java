package org.gtmready.core.policy.layer;

import java.util.ArrayList;
import java.util.List;

/** Texts that stand for documents. */
public final class Documents implements PolicyFormat {
  private final List<PolicyDocument> all = new ArrayList<>();

  @Override
  public String write(PolicyDocument document) {
    all.add(document);
    return Integer.toString(all.size() - 1);
  }

  @Override
  public PolicyDocument read(String text) {
    return all.get(Integer.parseInt(text));
  }
}
