package com.atlassian.jira.util;

import java.util.Locale;

/** Declaration of the Atlassian type of this name. Signature: jira-api 6.3.15 source (VERIFIED). */
public interface I18nHelper {
  Locale getLocale();

  String getText(String key);

  String getText(String key, String value1);

  String getText(String key, String value1, String value2);

  String getText(String key, String value1, String value2, String value3);

  String getText(String key, String value1, String value2, String value3, String value4);

  String getText(String key, Object value1, Object value2, Object value3);

  String getText(String key, Object value1, Object value2, Object value3, Object value4);

  String getText(
      String key, Object value1, Object value2, Object value3, Object value4, Object value5);

  String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6);

  String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6,
      Object value7);

  String getText(
      String key,
      String value1,
      String value2,
      String value3,
      String value4,
      String value5,
      String value6,
      String value7);

  String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6,
      Object value7,
      Object value8);

  String getText(
      String key,
      String value1,
      String value2,
      String value3,
      String value4,
      String value5,
      String value6,
      String value7,
      String value8,
      String value9);

  String getText(String key, Object parameters);
}
