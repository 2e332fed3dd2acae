package org.gtmready.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.gtmready.sandbox.host.Modelled;

/** What the sandbox models of {@link ConversionContext}: the content, and what is made of it. */
public final class Rendering {

  private final ContentEntityObject entity;
  private final OutputType outputType;
  private final Map<String, Object> properties = new HashMap<>();
  private final ConversionContext context = Modelled.as(ConversionContext.class, this);

  /**
   * @param entity the content that the storage format belongs to, null when it belongs to none
   */
  public Rendering(ContentEntityObject entity, OutputType outputType) {
    this.entity = entity;
    this.outputType = outputType;
  }

  /** This rendering as macros see it. */
  ConversionContext context() {
    return context;
  }

  public ContentEntityObject getEntity() {
    return entity;
  }

  public String getSpaceKey() {
    return entity instanceof SpaceContentEntityObject content ? content.getSpaceKey() : null;
  }

  public String getOutputType() {
    return outputType.word();
  }

  public Object getProperty(String name) {
    return properties.get(name);
  }

  public Object getProperty(String name, Object otherwise) {
    return properties.getOrDefault(name, otherwise);
  }

  public void setProperty(String name, Object value) {
    properties.put(name, value);
  }
}
