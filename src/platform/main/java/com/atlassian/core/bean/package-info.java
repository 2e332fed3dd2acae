/** Declarations of Atlassian's types, to compile against. */
package com.atlassian.core.bean;
