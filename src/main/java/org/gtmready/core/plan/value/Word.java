package org.gtmready.core.plan.value;

/**
 * A word of a text.
 *
 * @param folded in lower case, without accents
 * @param capital whether it starts with a capital letter
 * @param addressed whether an @ stands before it, or brackets around a name
 */
record Word(String folded, boolean capital, boolean addressed) {

  boolean isLetter() {
    return folded.length() == 1 && Character.isLetter(folded.charAt(0));
  }

  boolean isNumber() {
    return folded.chars().allMatch(Character::isDigit);
  }
}
