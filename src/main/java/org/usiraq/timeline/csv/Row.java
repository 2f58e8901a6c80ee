package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.validate.Position;

/**
 * A row of a file.
 *
 * @param at the line on which it starts
 * @param whole whether it has as many cells as the file has columns
 * @param cells the text of each column of the table, empty where there is none
 */
record Row(Position at, boolean whole, List<String> cells) {

  String cell(int column) {
    return cells.get(column);
  }
}
