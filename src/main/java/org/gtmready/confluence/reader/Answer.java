package org.gtmready.confluence.reader;

import java.util.List;
import org.gtmready.core.plan.Field;
import org.jsoup.nodes.Element;

/**
 * A label of a field and the cells that stand for its answer.
 *
 * @param label the cell with the label
 */
record Answer(Field field, Element label, List<Element> cells) {}
