package org.gtmready.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** One drawing of a page in a browser. */
final class View implements ConversionContext {

  private final Map<String, Object> properties = new HashMap<>();
  private final ContentEntityObject entity;

  /**
   * A drawing.
   *
   * @param entity what is drawn; null for what stands in no content
   */
  View(ContentEntityObject entity) {
    this.entity = entity;
  }

  @Override
  public void setProperty(String name, Object value) {
    properties.put(name, value);
  }

  @Override
  public Object getProperty(String name, Object otherwise) {
    return properties.getOrDefault(name, otherwise);
  }

  @Override
  public String getPropertyAsString(String name) {
    return String.valueOf(properties.get(name));
  }

  @Override
  public String getOutputDeviceType() {
    return "desktop";
  }

  @Override
  public String getOutputType() {
    return "display";
  }

  @Override
  public ContentEntityObject getEntity() {
    return entity;
  }

  @Override
  public String getSpaceKey() {
    return null;
  }
}
