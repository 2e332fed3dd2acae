package org.gtmready.sandbox.services;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.gtmready.sandbox.host.CurrentRequest;

/** Lets code ask for web resources in the page of the current request. */
public final class PageResources
    implements PageBuilderService, WebResourceAssembler, RequiredResources {

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireWebResource(String completeKey) {
    CurrentRequest request = CurrentRequest.get();
    if (request != null) {
      request.required().add(completeKey);
    }
    return this;
  }
}
