package org.gtmready.storage;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** In Jira: the last comparison of all linked pages; one row. */
@Preload
@Table("Comparison")
public interface ComparisonRow extends Entity {

  /** Always the same word: being unique it keeps two nodes from making two rows. */
  @NotNull
  @Unique
  @StringLength(64)
  @Accessor("ROW_NAME")
  String getRowName();

  /** Milliseconds since 1970. */
  @Accessor("MADE_AT")
  long getMadeAt();

  @Mutator("MADE_AT")
  void setMadeAt(long at);

  @Accessor("PAGES")
  int getPages();

  @Mutator("PAGES")
  void setPages(int pages);

  @Accessor("UNANSWERED")
  int getUnanswered();

  @Mutator("UNANSWERED")
  void setUnanswered(int unanswered);

  @StringLength(64)
  @Accessor("PROBLEM")
  String getProblem();

  @Mutator("PROBLEM")
  void setProblem(String problem);
}
