/** What the host tells the declarations of this package. */
package com.atlassian.confluence.user;
