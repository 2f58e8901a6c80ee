package org.usiraq.timeline.model;

import java.util.List;
import java.util.Objects;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A chapter of the story, not a bin of dates: phases may overlap.
 *
 * @param id the permanent id
 * @param formerIds ids this record had earlier; looking one up finds this record
 * @param title a headline of at most 120 code points
 * @param date the span it covers
 * @param summary what it is about
 */
public record Phase(String id, List<String> formerIds, String title, Edtf date, String summary)
    implements Entity {

  /**
   * Checks the components.
   *
   * @param id as the component
   * @param formerIds as the component
   * @param title as the component
   * @param date as the component
   * @param summary as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Phase {
    Texts.id("id", id);
    formerIds = Texts.ids("former_ids", formerIds);
    Texts.text("title", title);
    Objects.requireNonNull(date, "date");
    Texts.text("summary", summary);
  }
}
