package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public interface ConversionContext {
  void setProperty(String s, Object o);

  Object getProperty(String s, Object o);

  String getPropertyAsString(String s);

  String getOutputDeviceType();

  String getOutputType();

  ContentEntityObject getEntity();

  String getSpaceKey();
}
