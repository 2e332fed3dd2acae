package com.atlassian.confluence.event.events.content.page;

/** Declaration of the Atlassian type of this name. Signature: confluence 8.7.2 (VERIFIED). */
public class PageCreateEvent extends PageEvent {}
