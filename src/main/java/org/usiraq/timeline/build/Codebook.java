package org.usiraq.timeline.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.csv.CsvTables;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * What every column of every table means, with an example from the data: taken from the declaration
 * of the columns, for the page and the table that explain a publication.
 *
 * @param sections the tables in their published order
 */
record Codebook(List<Section> sections) {
  /** What the meaning of every column that may be null goes on with. */
  private static final String NULL = "; null ";

  /** The columns of a list's table that are not its element's: its parent, and its position. */
  private static final int OWN = 2;

  /**
   * A table.
   *
   * @param table its columns and keys
   * @param path where JSON and Parquet hold the same: a table, or a list within it
   * @param entries what is to say of its columns
   */
  record Section(CsvTable table, String path, List<Entry> entries) {}

  /**
   * A column.
   *
   * @param column its name, type and meaning
   * @param path its name in JSON and Parquet; empty if it has none there
   * @param presence key, required, default, optional or derived
   * @param derivation the columns it follows from
   * @param example a value from the data, if there is any
   */
  record Entry(
      CsvTable.Field column,
      String path,
      String presence,
      Optional<String> derivation,
      Optional<String> example) {

    /** The meaning without what null stands for. */
    String meaning() {
      int at = column.meaning().indexOf(NULL);
      return at < 0 ? column.meaning() : column.meaning().substring(0, at) + ".";
    }

    /** What null stands for, as in "where it is not known". */
    Optional<String> nullMeaning() {
      String all = column.meaning();
      int at = all.indexOf(NULL);
      return at < 0
          ? Optional.empty()
          : Optional.of(all.substring(at + NULL.length(), all.length() - 1));
    }
  }

  static Codebook of(Timeline timeline) {
    Map<String, CsvTable> files = new TreeMap<>();
    CsvTables.ALL.forEach(table -> files.put(table.name(), table));
    List<Section> sections = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      add(table, timeline, files, sections);
    }
    sections.add(formerIds(timeline));
    sections.add(described(CsvTables.VOCABULARIES, vocabularyRow()));
    sections.add(described(CodebookFile.TABLE, List.of()));
    return new Codebook(sections);
  }

  private static <R extends Entity> void add(
      Table<R> table, Timeline timeline, Map<String, CsvTable> files, List<Section> sections) {
    List<R> records = table.of(timeline);
    CsvTable file = get(files, table.name());
    sections.add(
        new Section(
            file,
            table.name(),
            file.columns().stream()
                .map(
                    field ->
                        entry(field, table.struct().find(field.name()).orElseThrow(), "", records))
                .toList()));
    for (Column<R, ?> column : table.struct().columns()) {
      String name = table.struct().name() + "_" + column.name();
      if (column.type() instanceof ListOf<?> list && files.containsKey(name)) {
        sections.add(section(get(files, name), table, column, list, records));
      }
    }
  }

  private static CsvTable get(Map<String, CsvTable> files, String name) {
    return Optional.ofNullable(files.get(name)).orElseThrow();
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds lists of E.
  private static <R extends Entity, E> Section section(
      CsvTable file, Table<R> table, Column<R, ?> column, ListOf<E> list, List<R> records) {
    List<E> elements =
        records.stream()
            .flatMap(
                entity -> column.get(entity) instanceof List<?> all ? all.stream() : Stream.of())
            .map(element -> (E) element)
            .toList();
    Optional<String> parent =
        records.stream()
            .filter(entity -> column.get(entity) instanceof List<?> all && !all.isEmpty())
            .map(Entity::id)
            .findFirst();
    String path = column.name() + "[]";
    List<Entry> entries = new ArrayList<>();
    entries.add(key(file.columns().get(0), "id", parent));
    entries.add(key(file.columns().get(1), "", parent.map(id -> "1")));
    for (int i = OWN; i < file.columns().size(); i++) {
      Column<E, ?> item = list.item().columns().get(i - OWN);
      Entry entry = entry(file.columns().get(i), item, path + ".", elements);
      entries.add(
          list.plain()
              ? new Entry(
                  entry.column(), path, entry.presence(), entry.derivation(), entry.example())
              : entry);
    }
    return new Section(file, table.name() + "." + column.name(), entries);
  }

  private static Entry key(CsvTable.Field field, String path, Optional<String> example) {
    return new Entry(field, path, "key", Optional.empty(), example);
  }

  private static <T> Entry entry(
      CsvTable.Field field, Column<T, ?> column, String path, List<T> records) {
    return new Entry(
        field,
        path + column.name(),
        presence(column),
        column.derivation(),
        records.stream().flatMap(each -> text(column, each).stream()).findFirst());
  }

  private static String presence(Column<?, ?> column) {
    if (column.derived()) {
      return "derived";
    }
    return column.required() ? "required" : column.nullable() ? "optional" : "default";
  }

  private static <T, V> Optional<String> text(Column<T, V> column, T struct) {
    V value = column.get(struct);
    return value == null ? Optional.empty() : Optional.of(((Scalar<V>) column.type()).print(value));
  }

  private static Section formerIds(Timeline timeline) {
    List<Optional<String>> row =
        Tables.ALL.stream()
            .flatMap(
                table ->
                    table.of(timeline).stream()
                        .filter(entity -> !entity.formerIds().isEmpty())
                        .map(
                            entity ->
                                Stream.of(table.name(), entity.formerIds().get(0), entity.id())
                                    .map(Optional::of)
                                    .toList()))
            .findFirst()
            .orElse(List.of());
    return described(CsvTables.FORMER_IDS, row);
  }

  /** A table that only CSV has, with a row of examples or none. */
  private static Section described(CsvTable table, List<Optional<String>> row) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      CsvTable.Field field = table.columns().get(i);
      String presence =
          table.primaryKey().contains(field.name())
              ? "key"
              : field.nullable() ? "optional" : "required";
      Optional<String> example = i < row.size() ? row.get(i) : Optional.empty();
      entries.add(new Entry(field, "", presence, Optional.empty(), example));
    }
    return new Section(table, "", entries);
  }

  private static List<Optional<String>> vocabularyRow() {
    for (CsvTable table : CsvTables.ALL) {
      for (CsvTable.Field field : table.columns()) {
        for (Vocabulary term : field.type().terms()) {
          List<Optional<String>> row = new ArrayList<>();
          Stream.of(table.name(), field.name(), "1", term.value(), term.label(), term.meaning())
              .forEach(text -> row.add(Optional.of(text)));
          row.addAll(Crosswalk.of(term));
          return row;
        }
      }
    }
    return List.of();
  }

  /** The columns that have a vocabulary, by its values. */
  Map<List<? extends Vocabulary>, List<String>> vocabularies() {
    Map<List<? extends Vocabulary>, List<String>> users = new LinkedHashMap<>();
    for (Section section : sections) {
      for (Entry entry : section.entries()) {
        if (!entry.column().type().terms().isEmpty()) {
          users
              .computeIfAbsent(entry.column().type().terms(), terms -> new ArrayList<>())
              .add(section.table().name() + "." + entry.column().name());
        }
      }
    }
    return users;
  }
}
