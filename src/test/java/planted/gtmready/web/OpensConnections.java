package planted.gtmready.web;

import java.io.IOException;
import org.jsoup.Jsoup;

/** Fetches a page with the parser that ships for reading what is there already. */
public final class OpensConnections {

  private OpensConnections() {}

  public static String title(String address) throws IOException {
    return Jsoup.connect(address).get().title();
  }
}
