package org.gtmready.sandbox.jira.api;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code I18nHelper} over the resolver: its many overloads all mean "key and arguments". */
record TextModel(I18nResolver texts, Locale locale) {

  static I18nHelper of(I18nResolver texts, Locale locale) {
    TextModel model = new TextModel(texts, locale);
    return (I18nHelper)
        Proxy.newProxyInstance(
            I18nHelper.class.getClassLoader(),
            new Class<?>[] {I18nHelper.class},
            (proxy, method, arguments) -> model.call(method, arguments));
  }

  private Object call(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getLocale" -> locale;
      case "getText" -> text(arguments);
      case "hashCode" -> hashCode();
      case "equals" -> false;
      case "toString" -> toString();
      default ->
          throw new UnsupportedOperationException(
              "The sandbox does not model com.atlassian.jira.util.I18nHelper." + method.getName());
    };
  }

  private String text(Object... arguments) {
    Serializable[] values =
        Arrays.stream(arguments)
            .skip(1)
            .flatMap(TextModel::flat)
            .map(value -> value instanceof Serializable it ? it : String.valueOf(value))
            .toArray(Serializable[]::new);
    String key = (String) arguments[0];
    return values.length == 0 ? texts.getText(locale, key) : texts.getText(locale, key, values);
  }

  private static Stream<?> flat(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream();
    }
    return value instanceof Object[] many ? Arrays.stream(many) : Stream.of(value);
  }
}
