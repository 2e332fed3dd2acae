package org.gtmready.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages lie below another one. */
class ConfluencePlansTest {

  private final PageManager pages = mock(PageManager.class);
  private final TransactionTemplate transactions = mock(TransactionTemplate.class);
  private final ConfluencePlans plans =
      new ConfluencePlans(pages, null, transactions, null, null, null, Clock.systemUTC());

  ConfluencePlansTest() {
    when(transactions.execute(any()))
        .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
  }

  @Test
  void looksOnlyAtThePagesAskedFor_howeverManyLieBelow() {
    Page top = page(1);
    Page middle = page(2, top);
    page(3, top, middle);
    page(4, middle);
    page(5);

    assertThat(plans.below("1", List.of("1", "2", "3", "4", "5", "6", "x")))
        .containsExactlyInAnyOrder("2", "3");

    verify(pages, times(6)).getPage(anyLong());
    verifyNoMoreInteractions(pages);
  }

  @Test
  void takesAPageThatCantBeLookedAt_forOneThatLiesBelow_andLooksAtTheOthers() {
    Page top = page(1);
    page(2, top);
    page(3);
    when(pages.getPage(4)).thenThrow(new IllegalStateException("broken"));

    assertThat(plans.below("1", List.of("2", "3", "4"))).containsExactlyInAnyOrder("2", "4");
  }

  @Test
  void knowsWhetherAnythingLiesBelow() {
    Page top = page(1);
    when(top.hasChildren()).thenReturn(true);
    page(2);

    assertThat(plans.hasBelow("1")).isTrue();
    assertThat(plans.hasBelow("2")).isFalse();
    assertThat(plans.hasBelow("3")).isFalse();
  }

  private Page page(long id, Page... above) {
    Page page = mock(Page.class);
    when(page.getIdAsString()).thenReturn(Long.toString(id));
    when(page.isLatestVersion()).thenReturn(true);
    when(page.getAncestors()).thenReturn(List.of(above));
    when(pages.getPage(id)).thenReturn(page);
    return page;
  }
}
