package com.atlassian.webresource.api.assembler;

/**
 * Declaration of the Atlassian type of this name. Signature: atlassian-plugins-webresource-api
 * 6.1.1 (VERIFIED).
 */
public interface WebResourceAssembler {
  RequiredResources resources();
}
