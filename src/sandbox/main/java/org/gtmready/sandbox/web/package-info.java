/**
 * HTTP of one host: Tomcat, authentication, form protection, login page, static files. May depend
 * on the kernel's API, the page frame, the store and the links' signature.
 */
package org.gtmready.sandbox.web;
