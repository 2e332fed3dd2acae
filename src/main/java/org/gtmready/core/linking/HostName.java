package org.gtmready.core.linking;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of a web address, as browsers read what was typed (WHATWG URL, host parsing). */
final class HostName {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\\x7f]");
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]*|[0-9]+");

  /** These have a spelling of their own that java.net.IDN replaces and browsers keep. */
  private static final Pattern DEVIATION = Pattern.compile("[\u00df\u03c2]");

  private HostName() {}

  /** In ASCII, lower case; empty when browsers take it for no host. */
  static Optional<String> ascii(String typed) {
    if (typed.startsWith("[")) {
      return ipv6(typed);
    }
    String decoded = PercentEncoding.decode(typed);
    try {
      String ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return ascii.isEmpty() || ascii.equals(".") || FORBIDDEN.matcher(ascii).find()
          ? Optional.empty()
          : isNumeric(ascii) ? ipv4(ascii) : Optional.of(ascii);
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  /** What becomes part of a link: in ASCII, unless that would lead elsewhere. */
  static String linked(String typed, String ascii) {
    return DEVIATION.matcher(typed).find() ? typed.toLowerCase(Locale.ROOT) : ascii;
  }

  /** Equal for hosts that are one: with and without a final dot, all names of this machine. */
  static String key(String ascii) {
    String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    boolean loopback =
        name.equals("[0:0:0:0:0:0:0:1]") || (name.startsWith("127.") && isNumeric(name));
    return loopback ? "localhost" : name;
  }

  private static Optional<String> ipv6(String typed) {
    if (!typed.matches("\\[[0-9a-fA-F:.]{2,45}]")) {
      return Optional.empty();
    }
    try {
      // between brackets nothing is ever looked up
      return Optional.of("[" + InetAddress.getByName(typed).getHostAddress() + "]");
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  /** Browsers take a host for an IPv4 address when its last part is a number. */
  private static boolean isNumeric(String ascii) {
    String[] parts = ascii.split("\\.");
    return NUMBER.matcher(parts[parts.length - 1]).matches();
  }

  private static Optional<String> ipv4(String ascii) {
    String[] parts = ascii.split("\\.");
    if (parts.length > 4 || ascii.endsWith("..")) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long most = i < parts.length - 1 ? 255 : (1L << (8 * (5 - parts.length))) - 1;
      long part = number(parts[i]);
      if (part < 0 || part > most) {
        return Optional.empty();
      }
      address += i < parts.length - 1 ? part << (8 * (3 - i)) : part;
    }
    return Optional.of(
        "%d.%d.%d.%d"
            .formatted(address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255));
  }

  /** Hexadecimal with 0x, octal with 0; negative when it is no number. */
  private static long number(String part) {
    if (!NUMBER.matcher(part).matches() || part.length() > 14) {
      return -1;
    }
    try {
      if (part.startsWith("0x") || part.startsWith("0X")) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return Long.parseLong(part, part.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }
}
