package org.usiraq.timeline.mapping;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.Signature;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Validator;

/**
 * Reads the event data of another project by a {@link Mapping}: events, their figures, and the
 * actors, places and sources that they name.
 *
 * <pre>{@code
 * Importer importer = Importer.of(Mapping.shipped("ucdp-ged"));
 * Timeline timeline = importer.timeline(Path.of("GEDEvent.csv"), findings);
 * }</pre>
 *
 * <p>Whatever is wrong with a row is told, with its line, and the rows that are right get through.
 * Rows are read one after the other and given out at once; what is kept is a number for each event,
 * actor, place and source, 32 bytes at most. Immutable; each call may be made by another thread.
 */
public final class Importer {
  private static final int PROGRESS = 1 << 14;

  /** A header that lacks more columns is not that of another version, but another one. */
  private static final int MANY = 5;

  /** Is told how far an import has come. */
  @FunctionalInterface
  public interface Progress {

    /**
     * Takes how far an import has come.
     *
     * @param rows how many rows were read
     * @param bytes how many bytes of the file
     */
    void at(long rows, long bytes);
  }

  /**
   * What came of an import.
   *
   * @param rows how many rows the file has, without its header
   * @param events how many of them became events
   */
  public record Result(long rows, long events) {}

  private final Mapping mapping;
  private final Progress progress;

  private Importer(Mapping mapping, Progress progress) {
    this.mapping = mapping;
    this.progress = progress;
  }

  /**
   * Returns an importer.
   *
   * @param mapping how files are read
   * @return the importer
   */
  public static Importer of(Mapping mapping) {
    return new Importer(Objects.requireNonNull(mapping, "mapping"), (rows, bytes) -> {});
  }

  /**
   * Returns an importer that tells how far it has come, every few thousand rows.
   *
   * @param told is told
   * @return the importer
   */
  public Importer withProgress(Progress told) {
    return new Importer(mapping, Objects.requireNonNull(told, "told"));
  }

  /**
   * Reads and validates a file.
   *
   * @param csv the file
   * @param findings what takes the faults; those of rows do not keep the others from getting
   *     through
   * @return the timeline of the rows that are right
   * @throws InvalidDataException if the records that were made cannot stand together
   * @throws IOException if the file cannot be read
   */
  public Timeline timeline(Path csv, Findings findings) throws IOException {
    Draft draft = new Draft();
    draft.metadata(mapping.metadata());
    Findings together = new Findings();
    read(csv, ImportSink.into(draft, together), findings);
    Timeline timeline = Validator.accept(draft, csv.toString(), together);
    together.list().forEach(findings::add);
    return timeline;
  }

  /**
   * Reads a file and gives its records out as they are made: the phase, and then for each row what
   * it names for the first time, its event and its figures.
   *
   * @param csv the file
   * @param sink takes the records
   * @param findings what takes the faults
   * @return what came of it
   * @throws IOException if the file cannot be read, or the sink throws it
   */
  public Result read(Path csv, ImportSink sink, Findings findings) throws IOException {
    Plan plan = mapping.plan();
    String file = String.valueOf(csv.getFileName());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(csv));
        LooseReader lines = new LooseReader(text(in, file, findings), file, findings);
        LooseRows rows =
            new LooseRows(lines, plan.separator().orElse(",").charAt(0), file, findings)) {
      sink.take(Tables.PHASES, phaseOf(plan), Position.NONE);
      Optional<Map<String, Integer>> header = header(rows, file, findings);
      return header.isEmpty()
          ? new Result(0, 0)
          : rows(lines, rows, header.get(), new Reading(file, sink, findings));
    }
  }

  /** Gives nothing of a file that is no text; UTF-16 with its mark can be read. */
  private static InputStream text(InputStream in, String file, Findings findings)
      throws IOException {
    in.mark(Signature.LENGTH);
    byte[] first = in.readNBytes(Signature.LENGTH);
    in.reset();
    Optional<String> other = Signature.of(first, first.length);
    if (other.isEmpty() || first[0] < 0 && first[1] < 0) {
      return in;
    }
    String message = "expected CSV in UTF-8, found " + other.get();
    findings.add(FindingCode.MALFORMED, Position.of(file), message);
    return new ByteArrayInputStream(new byte[0]);
  }

  private record Reading(String file, ImportSink sink, Findings findings) {}

  private Result rows(
      LooseReader lines, LooseRows rows, Map<String, Integer> header, Reading reading)
      throws IOException {
    EventCells cells = new EventCells(mapping.plan(), new Output(reading.sink));
    long count = 0;
    long events = 0;
    for (Optional<LooseRows.Cells> next = rows.next(); next.isPresent(); next = rows.next()) {
      Position at = Position.ofLine(reading.file, next.get().line());
      List<String> texts = next.get().cells();
      if (isTags(texts)) {
        reading.findings.add(
            FindingCode.TAG_ROW, at, "expected data, found a row of HXL tags, which is left out");
      } else if (isHeader(texts, header)) {
        reading.findings.add(
            FindingCode.REPEATED_HEADER, at, "expected data, found the header again");
      } else {
        count++;
        events += cells.read(new Row(at, header, texts, mapping.plan(), reading.findings)) ? 1 : 0;
        if (count % PROGRESS == 0) {
          progress.at(count, lines.bytes());
        }
      }
    }
    progress.at(count, lines.bytes());
    return new Result(count, events);
  }

  /** The columns by name, or empty if there are none or what no event is without is missing. */
  private Optional<Map<String, Integer>> header(LooseRows rows, String file, Findings findings)
      throws IOException {
    Optional<LooseRows.Cells> first = rows.next();
    if (first.isEmpty()) {
      if (!findings.hasErrors()) { // Of another format, which was told.
        findings.add(
            FindingCode.MALFORMED, Position.of(file), "expected a header, found an empty file");
      }
      return Optional.empty();
    }
    Position at = Position.ofLine(file, first.get().line());
    Map<String, Integer> header = new HashMap<>();
    List<String> names = first.get().cells();
    if (names.size() > Limits.DEFAULT.columns()) {
      String many =
          "expected at most " + Limits.DEFAULT.columns() + " columns, found " + names.size();
      findings.add(FindingCode.MALFORMED, at, many);
      return Optional.empty();
    }
    for (int i = 0; i < names.size(); i++) {
      if (header.putIfAbsent(Row.key(names.get(i)), i) != null && !names.get(i).isBlank()) {
        findings.add(
            new Finding(
                FindingCode.DUPLICATE_FIELD,
                at,
                "",
                names.get(i),
                "",
                "expected one column '" + names.get(i) + "', found two; the first counts"));
      }
    }
    List<String> lacking =
        mapping.plan().columns().stream()
            .filter(column -> !header.containsKey(Row.key(column)))
            .toList();
    if (lacking.size() > MANY) {
      findings.add(
          FindingCode.MALFORMED,
          at,
          "expected the columns that the mapping names, found none called "
              + String.join(", ", lacking)
              + "; the header is '"
              + Texts.shortened(String.join(mapping.plan().separator().orElse(","), names))
              + "'");
    } else {
      for (String column : lacking) {
        String message = "expected a column '" + column + "', which the mapping names, found none";
        findings.add(new Finding(FindingCode.MISSING_FIELD, at, "", column, "", message));
      }
    }
    boolean enough =
        header.containsKey(Row.key(mapping.plan().id()))
            && header.containsKey(Row.key(mapping.plan().dateStart()));
    return enough ? Optional.of(header) : Optional.empty();
  }

  /** Rows of the Humanitarian Exchange Language: "#date+start" and the like. */
  private static boolean isTags(List<String> cells) {
    boolean tags = false;
    for (String cell : cells) {
      tags |= cell.strip().startsWith("#");
      if (!cell.isBlank() && !cell.strip().startsWith("#")) {
        return false;
      }
    }
    return tags;
  }

  private static boolean isHeader(List<String> cells, Map<String, Integer> header) {
    return cells.stream().allMatch(cell -> header.containsKey(Row.key(cell)));
  }

  /** The id of the one phase of an import. */
  static String phase(Plan plan) {
    return Slugs.id(plan.name(), "events");
  }

  private static Phase phaseOf(Plan plan) {
    return new Phase(
        phase(plan),
        List.of(),
        plan.title(),
        Edtf.of(plan.metadata().coverageEarliest(), plan.metadata().coverageLatest()),
        "All events of " + plan.title() + ".");
  }
}
