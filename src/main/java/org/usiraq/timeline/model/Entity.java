package org.usiraq.timeline.model;

import java.util.List;

/** A record with a permanent id: a row of one of the six tables. */
public sealed interface Entity permits Event, Actor, Statistic, Place, Source, Phase {

  /** {@return the permanent id, unique in its table} */
  String id();

  /** {@return ids this record had earlier; looking one up finds this record} */
  List<String> formerIds();
}
