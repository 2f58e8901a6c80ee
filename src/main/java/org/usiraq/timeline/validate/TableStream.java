package org.usiraq.timeline.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.edtf.Certainty;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * The records of one table as they go by. For one thread.
 *
 * @param <R> the Java type of the records
 */
final class TableStream<R extends Entity> {
  private static final int EVENTS = Tables.ALL.indexOf(Tables.EVENTS);
  private static final int ACTORS = Tables.ALL.indexOf(Tables.ACTORS);
  private static final int PHASES = Tables.ALL.indexOf(Tables.PHASES);

  private static final int PHASE = column(Tables.EVENTS, "phase");
  private static final int PARTICIPANTS = column(Tables.EVENTS, "participants");
  private static final int LINKS = column(Tables.EVENTS, "links");
  private static final int STANDING = column(Tables.STATISTICS, "standing");
  private static final int CITATIONS = column(Tables.STATISTICS, "citations");
  private static final int URL = column(Tables.SOURCES, "url");
  private static final int DERIVED_FROM = column(Tables.SOURCES, "derived_from");
  private static final int WITHIN = column(Tables.PLACES, "within");
  private static final int AFFILIATIONS = column(Tables.ACTORS, "affiliations");

  private final Table<R> table;
  private final int number;
  private final Draft draft;
  private final StreamState state;
  private final Findings findings;
  private final RecordValidator<R> validator;
  private final int id;
  private final int formerIds;
  private Located<R> located;
  private long order = -1;

  TableStream(Table<R> table, Draft draft, StreamState state, Findings findings, Located<R> first) {
    this.located = first;
    this.table = table;
    this.number = Tables.ALL.indexOf(table);
    this.draft = draft;
    this.state = state;
    this.findings = findings;
    this.validator = new RecordValidator<>(table, draft.metadata());
    this.id = column(table, "id");
    this.formerIds = column(table, "former_ids");
  }

  private static int column(Table<?> table, String name) {
    return table.struct().find(name).orElseThrow().index();
  }

  void take(Located<R> next) throws IOException {
    located = next;
    order++;
    R entity = next.record();
    validator.check(next, findings);
    IdRules.withdrawn(table, next, draft, findings);
    if (entity instanceof Event event) {
      event(event);
    } else if (entity instanceof Statistic figure) {
      figure(figure);
    } else if (entity instanceof Source source) {
      source(source);
    } else if (entity instanceof Actor actor) {
      actor(actor);
    } else if (entity instanceof Place place) {
      edges("within", WITHIN, Edges.WITHIN, place.within().stream().toList());
    } else if (entity instanceof Phase phase && state.hasRoomForPhase()) {
      state.phases.putIfAbsent(phase.id(), phase.date());
    }
    ids(entity);
    try {
      validator.references(entity, this::reference);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Position at(int column) {
    return located.origin().column(column);
  }

  private void put(Entry.Kind kind, int to, String key, String field, String text, Position at) {
    try {
      state.spill.add(
          new Entry(
              kind,
              to,
              number,
              key,
              located.record().id(),
              field,
              text,
              order,
              at,
              located.origin().record()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ids(R entity) {
    String date = date(entity);
    if (number != EVENTS) {
      // Events are too many, and hardly anything refers to one that does not compare dates too.
      boolean room = state.known.putIfAbsent(LongMap.hash(number, entity.id()), 1);
      if (!room && number == StreamState.SOURCES) {
        state.dropped.add(FindingCode.SAME_SOURCE_SERIES);
      }
    }
    put(Entry.Kind.ID, number, entity.id(), "", date, at(id));
    for (String former : entity.formerIds()) {
      put(Entry.Kind.FORMER, number, former, "", date, at(formerIds));
      state.edges.alias(number, former, entity.id());
    }
  }

  private static String date(Entity entity) {
    if (entity instanceof Event event) {
      return event.date().toString();
    }
    if (entity instanceof Phase phase) {
      return phase.date().toString();
    }
    return entity instanceof Actor actor ? actor.date().map(Edtf::toString).orElse("") : "";
  }

  private void reference(RecordValidator.Mention mention, int item, String target) {
    int to = mention.number();
    long hash = LongMap.hash(to, target);
    state.cite(to, hash);
    if (to == number && target.equals(located.record().id())) {
      findings.add(mention.of(located, table, item, target).toItself());
    } else if (!state.known.has(hash)) {
      Reference reference = mention.of(located, table, item, target);
      put(Entry.Kind.REFERENCE, to, target, reference.field(), "", reference.position());
    }
  }

  private void event(Event event) {
    state.padding.count(event);
    Edtf date = event.date();
    Edtf phase = state.phases.get(event.phase());
    if (event.note().isEmpty() && (phase == null || date.overlaps(phase) == Certainty.IMPOSSIBLE)) {
      put(Entry.Kind.PHASE, PHASES, event.phase(), "phase", date.toString(), at(PHASE));
    }
    int independent = state.independent(event.citations());
    @SuppressWarnings("unchecked") // The record is an event.
    Located<Event> here = (Located<Event>) (Located<?>) located;
    if (event.independentSources().isPresent() && !draft.isIncomplete(Tables.SOURCES)) {
      SourceRules.counted(here, independent, findings);
    }
    SourceRules.single(here, event.independentSources().orElse(independent), findings);
    if (!LifeRules.vague(date)) {
      parts(event, date);
    }
    links(event, date);
  }

  private void parts(Event event, Edtf date) {
    long days = event.participants().isEmpty() ? 0 : LifeRules.Days.of(date).packed();
    for (int i = 0; i < event.participants().size(); i++) {
      String actor = event.participants().get(i).actor();
      long hash = LongMap.hash(ACTORS, actor);
      long life = state.lives.get(hash);
      boolean fine = life == LongMap.NONE ? state.known.has(hash) : LifeRules.Days.meet(life, days);
      if (!fine) {
        item(Entry.Kind.PART, ACTORS, actor, "participants", PARTICIPANTS, i, "", date.toString());
      }
    }
  }

  private void item(
      Entry.Kind kind,
      int to,
      String key,
      String list,
      int column,
      int item,
      String more,
      String text) {
    Position at = located.origin().item(column, item);
    put(kind, to, key, list + "[" + (item + 1) + "]" + more, text, at);
  }

  private void links(Event event, Edtf date) {
    for (int i = 0; i < event.links().size(); i++) {
      Link link = event.links().get(i);
      if (TimeRules.comesAfter(link.relation()) && date.latest().isPresent()) {
        String relation = " " + link.relation().value();
        item(Entry.Kind.EFFECT, EVENTS, link.event(), "links", LINKS, i, relation, date.toString());
      }
      if (link.relation().acyclic()) {
        int group = CircleRules.CAUSAL.contains(link.relation()) ? Edges.CAUSES : Edges.PARTS;
        edge("links", LINKS, group, i, link.event());
      }
    }
  }

  private void edges(String field, int column, int group, List<String> targets) {
    for (int i = 0; i < targets.size(); i++) {
      edge(field, column, group, i, targets.get(i));
    }
  }

  private void edge(String field, int column, int group, int item, String target) {
    if (!target.equals(located.record().id())) {
      state.edges.add(group, number, located.record().id(), target);
      put(Entry.Kind.EDGE, number, target, field, Edges.text(group, item), at(column));
    }
  }

  private void figure(Statistic figure) {
    if (figure.series().isEmpty()) {
      return;
    }
    String series = figure.series().get();
    if (figure.standing() == Standing.PREFERRED) {
      String key = series + "|" + figure.date();
      Position at = at(STANDING);
      put(Entry.Kind.PREFERRED, number, key, "standing", figure.standing().value(), at);
    }
    if (figure.standing() != Standing.SUPERSEDED && figure.note().isEmpty()) {
      Edtf date = figure.date();
      for (int i = 0; i < figure.citations().size(); i++) {
        Optional<String> source = source(figure.citations().get(i).source());
        if (source.isPresent() && figure.citations().get(i).note().isEmpty()) {
          String key =
              series
                  + "|"
                  + source.get()
                  + "|"
                  + date.earliest().map(Object::toString).orElse("")
                  + "|"
                  + date.latest().map(Object::toString).orElse("");
          item(Entry.Kind.STATED, number, key, "citations", CITATIONS, i, "", date.toString());
        }
      }
    }
  }

  /** The present id of a source that is there. */
  private Optional<String> source(String id) {
    return state.known.has(LongMap.hash(StreamState.SOURCES, id))
        ? Optional.of(id)
        : Optional.ofNullable(state.formerSources.get(id));
  }

  private void source(Source source) {
    source.url().ifPresent(url -> put(Entry.Kind.ADDRESS, number, url, "url", "", at(URL)));
    boolean first = !state.known.has(LongMap.hash(number, source.id()));
    source
        .derivedFrom()
        .ifPresent(
            origin -> {
              long hash = LongMap.hash(number, origin);
              state.cite(number, hash);
              if (first) {
                state.origin(LongMap.hash(number, source.id()), hash);
              }
              origin(origin);
            });
    for (String former : source.formerIds()) {
      String origin = source.derivedFrom().orElse(source.id());
      state.formerSource(former, source.id(), LongMap.hash(number, origin));
    }
    edges("derived_from", DERIVED_FROM, Edges.ORIGINS, source.derivedFrom().stream().toList());
  }

  private void origin(String origin) {
    if (origin.equals(located.record().id())) {
      findings.add(
          located.finding(
              table.struct(), FindingCode.SELF_REFERENCE, "derived_from", origin, Reference.SELF));
    } else if (Texts.idProblem(origin).isEmpty()
        && !state.known.has(LongMap.hash(number, origin))) {
      put(Entry.Kind.ORIGIN, number, origin, "derived_from", "", at(DERIVED_FROM));
    }
  }

  private void actor(Actor actor) {
    long hash = LongMap.hash(number, actor.id());
    if (actor.date().isPresent()
        && !state.known.has(hash)
        && !LifeRules.vague(actor.date().get())) {
      long life = LifeRules.Days.of(actor.date().get()).packed();
      if (!state.lives.putIfAbsent(hash, life)) {
        state.dropped.add(FindingCode.ANACHRONISM);
      }
    }
    if (actor.roles().stream().anyMatch(role -> role.office().isPresent())
        && state.hasRoomForOffice()) {
      state.offices.take(Tables.ACTORS, new Located<>(actor, located.origin()));
    }
    edges(
        "affiliations",
        AFFILIATIONS,
        Edges.MEMBERS,
        actor.affiliations().stream()
            .filter(each -> each.relation() == AffiliationRelation.PART_OF)
            .map(each -> each.actor())
            .toList());
  }
}
