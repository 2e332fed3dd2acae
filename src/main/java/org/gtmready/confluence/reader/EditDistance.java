package org.gtmready.confluence.reader;

/** How many letters two short texts differ by. */
final class EditDistance {

  private EditDistance() {}

  /**
   * Insertions, deletions and replacements between two texts, looked at only near the diagonal.
   *
   * @return the distance, or {@code limit + 1} when it is larger than the limit
   */
  static int within(int limit, String a, String b) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int far = limit + 1;
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = Math.min(j, far);
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      current[from - 1] = from == 1 ? Math.min(i, far) : far;
      for (int j = from; j <= to; j++) {
        int same = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int above = j == i + limit ? far : previous[j] + 1;
        current[j] = Math.min(far, Math.min(same, Math.min(above, current[j - 1] + 1)));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
