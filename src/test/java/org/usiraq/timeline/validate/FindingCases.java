package org.usiraq.timeline.validate;

import static org.usiraq.timeline.validate.Reading.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.usiraq.timeline.table.Tables;

/** Datasets with one kind of fault each, and exactly what is said of it. */
final class FindingCases {

  private FindingCases() {}

  /** A code, what gives the small dataset that fault, and the findings, a line each. */
  record Case(FindingCode code, Consumer<Reading> broken, List<String> said) {
    @Override
    public String toString() {
      return code.toString();
    }
  }

  static Case say(FindingCode code, Consumer<Reading> broken, String... said) {
    return new Case(code, broken, List.of(said));
  }

  static List<Case> all() {
    List<Case> all = new ArrayList<>();
    all.addAll(shapes());
    all.addAll(values());
    all.addAll(texts());
    all.addAll(together());
    all.addAll(dates());
    all.addAll(CurationCases.all());
    return all;
  }

  private static List<Case> shapes() {
    return List.of(
        say(
            FindingCode.UNKNOWN_FIELD,
            r -> r.add(Tables.PHASES, "p", "sumary", "S."),
            "t:6 p sumary: unknown field, did you mean 'summary'? Expected one of "
                + "id, former_ids, title, date, date_earliest, date_latest, date_kind, "
                + "date_precision, date_approximate, date_uncertain, summary "
                + "[UNKNOWN_FIELD]"),
        say(
            FindingCode.UNKNOWN_FIELD,
            r -> r.add(Tables.PHASES, "p", "qqqqqqqqqqqq", "S."),
            "t:6 p qqqqqqqqqqqq: unknown field. Expected one of id, former_ids, "
                + "title, date, date_earliest, date_latest, date_kind, date_precision, "
                + "date_approximate, date_uncertain, summary [UNKNOWN_FIELD]"),
        say(
            FindingCode.DUPLICATE_FIELD,
            r -> r.add(Tables.PHASES, "p", "+title", "Again"),
            "t:6 p title: expected once, found twice [DUPLICATE_FIELD]"),
        say(
            FindingCode.MISSING_FIELD,
            r -> r.add(Tables.PHASES, "p", "title", null),
            "t:1 p title: expected a value, found none [MISSING_FIELD]"),
        say(
            FindingCode.WRONG_SHAPE,
            r -> r.add(Tables.EVENTS, "e", "tags", "one, two"),
            "t:11 e tags: expected a list, found one value [WRONG_SHAPE]"),
        say(
            FindingCode.IMPOSSIBLE_RECORD,
            r -> r.add(Tables.PLACES, "p", "latitude", "33.3"),
            "t:1 p: latitude, longitude, coordinate_precision: expected all three "
                + "or none, found 33.3, none, none [IMPOSSIBLE_RECORD]"),
        say(
            FindingCode.DERIVED_DISAGREES,
            r -> r.add(Tables.PHASES, "p", "date_latest", "2020-12-31", "date_kind", "point"),
            "t:6 p date_latest: expected none, which follows from the other "
                + "fields, found 2020-12-31 [DERIVED_DISAGREES]",
            "t:7 p date_kind: expected span, which follows from the other fields, "
                + "found point [DERIVED_DISAGREES]"),
        say(
            FindingCode.DERIVED_DISAGREES,
            r ->
                r.add(
                    Tables.STATISTICS,
                    "s",
                    "qualifier",
                    "more_than",
                    "value",
                    "100",
                    "value_low",
                    "100"),
            "t:14 s value_low: expected 101, which follows from the other fields, "
                + "found 100 [DERIVED_DISAGREES]"),
        say(
            FindingCode.DERIVED_DISAGREES,
            r -> r.add(Tables.EVENTS, "e", "independent_sources", "2"),
            "t:11 e independent_sources: expected 1, which follows from the "
                + "citations, found 2 [DERIVED_DISAGREES]"),
        say(
            FindingCode.NO_CITATION,
            r -> r.add(Tables.EVENTS, "e", "citations", null),
            "t:1 e citations: expected at least one, found none [NO_CITATION]"),
        say(
            FindingCode.NO_CITATION,
            r -> r.add(Tables.STATISTICS, "s", "citations", List.of()),
            "t:11 s citations: expected at least one, found none [NO_CITATION]"));
  }

  private static List<Case> values() {
    return List.of(
        say(
            FindingCode.BAD_ID,
            r -> r.add(Tables.PHASES, "After_2011"),
            "t:2 id: expected an id of lower-case letters, digits and single "
                + "hyphens, found 'After_2011' [BAD_ID]"),
        say(
            FindingCode.BAD_ID,
            r -> r.add(Tables.PHASES, "a".repeat(81)),
            "t:2 id: expected an id of at most 80 characters, found 81 [BAD_ID]"),
        say(
            FindingCode.BAD_ID,
            r -> r.add(Tables.EVENTS, "e", "places", List.of("baghdad", "The Square")),
            "t:13 e places[2]: expected an id of lower-case letters, digits and "
                + "single hyphens, found 'The Square' [BAD_ID]"),
        say(
            FindingCode.BAD_DATE,
            r -> r.add(Tables.PHASES, "p", "date", "2011-02-30"),
            "t:4 p date: EDTF \"2011-02-30\" at index 8: expected a day from 01 to "
                + "28 (February 2011 has 28 days), found 30 [BAD_DATE]"),
        say(
            FindingCode.BAD_DATE,
            r -> r.add(Tables.SOURCES, "s", "accessed", "2011-02-30"),
            "t:7 s accessed: expected a day that exists, found '2011-02-30' " + "[BAD_DATE]"),
        say(
            FindingCode.BAD_DATE,
            r -> r.add(Tables.PHASES, "p", "date", "2011-02-03/9999-12-31"),
            "t:4 p date: expected a date, found '2011-02-03/9999-12-31', which stands for none"
                + " [BAD_DATE]"),
        say(
            FindingCode.BAD_DATE,
            r -> r.add(Tables.SOURCES, "s", "accessed", "9999-12-31"),
            "t:7 s accessed: expected a date, found '9999-12-31', which stands for none"
                + " [BAD_DATE]"),
        say(
            FindingCode.YEAR_OUT_OF_RANGE,
            r -> r.add(Tables.PHASES, "p", "date", "0000/2011"),
            "t:4 p date: expected a date in the years 0001 to 9999, found "
                + "'0000/2011' [YEAR_OUT_OF_RANGE]"),
        say(
            FindingCode.YEAR_OUT_OF_RANGE,
            r -> r.add(Tables.SOURCES, "s", "accessed", "0000-12-31"),
            "t:7 s accessed: expected a date in the years 0001 to 9999, found "
                + "'0000-12-31' [YEAR_OUT_OF_RANGE]"),
        say(
            FindingCode.BAD_NUMBER,
            r -> r.add(Tables.STATISTICS, "s", "value", "1,000"),
            "t:9 s value: expected a plain number such as 2000 or 33.3, found "
                + "'1,000' [BAD_NUMBER]"),
        say(
            FindingCode.BAD_NUMBER,
            r -> r.add(Tables.STATISTICS, "s", "value", "1.00001"),
            "t:9 s value: expected at most 14 digits before the point and 4 behind "
                + "it, found 1.00001 [BAD_NUMBER]"),
        say(
            FindingCode.IMPOSSIBLE_COORDINATE,
            r ->
                r.add(
                    Tables.PLACES,
                    "p",
                    "latitude",
                    "90.5",
                    "longitude",
                    "44.3661234",
                    "coordinate_precision",
                    "exact"),
            "t:5 p latitude: expected degrees from -90 to 90, found 90.5 "
                + "[IMPOSSIBLE_COORDINATE]",
            "t:6 p longitude: expected at most 6 decimals, found 44.3661234 "
                + "[IMPOSSIBLE_COORDINATE]"),
        say(
            FindingCode.UNKNOWN_VALUE,
            r -> r.add(Tables.STATISTICS, "s", "unit", "persn"),
            "t:5 s unit: unknown unit 'persn', did you mean 'person'? Expected one "
                + "of person, attack, strike, munition, vehicle, site, country, seat, "
                + "document, percent, usd [UNKNOWN_VALUE]"),
        say(
            FindingCode.UNKNOWN_VALUE,
            r -> r.add(Tables.STATISTICS, "s", "standing", "disputed by all"),
            "t:14 s standing: unknown standing 'disputed by all', expected one of "
                + "preferred, alternative, superseded [UNKNOWN_VALUE]"),
        say(
            FindingCode.BAD_CODE,
            r -> r.add(Tables.SOURCES, "s", "language", "english!"),
            "t:5 s language: expected a BCP 47 language tag such as en or ar-Latn, "
                + "found 'english!' (error at character 1) [BAD_CODE]"),
        say(
            FindingCode.BAD_CODE,
            r -> r.add(Tables.PLACES, "p", "country", "Iraq"),
            "t:5 p country: expected an ISO 3166-1 alpha-2 code such as IQ, found "
                + "'Iraq' [BAD_CODE]"),
        say(
            FindingCode.BAD_CODE,
            r -> r.add(Tables.SOURCES, "s", "url", "www.x.example"),
            "t:7 s url: expected an address that begins with http:// or https://, "
                + "found 'www.x.example' [BAD_CODE]"),
        say(
            FindingCode.BAD_CODE,
            r -> r.add(Tables.PHASES, "p", "date_approximate", "no"),
            "t:6 p date_approximate: expected true or false, found 'no' [BAD_CODE]"));
  }

  private static List<Case> texts() {
    return List.of(
        say(
            FindingCode.BAD_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", ""),
            "t:3 p title: expected a text, found an empty one [BAD_TEXT]"),
        say(
            FindingCode.BAD_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "a\tb"),
            "t:3 p title: expected a text without control characters, found U+0009 "
                + "at character 2 [BAD_TEXT]"),
        say(
            FindingCode.BAD_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "a\ud83d"),
            "t:3 p title: expected well-formed Unicode, found the unpaired "
                + "surrogate U+D83D at character 2 [BAD_TEXT]"),
        say(
            FindingCode.UNTRIMMED_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "T "),
            "t:3 p title: expected no space at the start or the end, found"
                + " U+0020 at the end [UNTRIMMED_TEXT]"),
        say(
            FindingCode.UNTRIMMED_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "\u00a0T"),
            "t:3 p title: expected no space at the start or the end, found"
                + " U+00A0 at the start [UNTRIMMED_TEXT]"),
        say(
            FindingCode.UNNORMALISED_TEXT,
            r -> r.add(Tables.SOURCES, "s", "authors", List.of("A. Writer", "Be\u0301")),
            "t:9 s authors[2]: expected Unicode normal form C, found another"
                + " from character 2 on [UNNORMALISED_TEXT]"),
        say(
            FindingCode.LONG_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "😀".repeat(121)),
            "t:3 p title: expected at most 120 code points, found 121 [LONG_TEXT]"),
        say(
            FindingCode.LONG_WORDING,
            r -> r.add(Tables.STATISTICS, "s", "wording", "one two three four five six seven  8 9"),
            "t:14 s wording: expected at most 8 words, found 9 [LONG_WORDING]"),
        say(
            FindingCode.FORMULA_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "=1+1"),
            "t:3 p title: expected a text that no spreadsheet takes for a formula, "
                + "found one that begins with '=' [FORMULA_TEXT]"),
        say(
            FindingCode.FORMULA_TEXT,
            r -> r.add(Tables.PHASES, "p", "title", "＠x"),
            "t:3 p title: expected a text that no spreadsheet takes for a formula, "
                + "found one that begins with '＠' [FORMULA_TEXT]"));
  }

  private static List<Case> together() {
    return List.of(
        say(
            FindingCode.DUPLICATE_ID,
            r -> r.add(Tables.PHASES, "war"),
            "t:2 war id: expected an id of its own, found 'war' as in war " + "[DUPLICATE_ID]"),
        say(
            FindingCode.DUPLICATE_ID,
            r -> r.add(Tables.PHASES, "p").add(Tables.PHASES, "q", "former_ids", List.of("p")),
            "t:11 q former_ids: expected an id of its own, found 'p' as in p at "
                + "t:1 [DUPLICATE_ID]"),
        say(
            FindingCode.WITHDRAWN_ID,
            r -> {
              r.draft().withdraw(Tables.PHASES, "gone");
              r.draft().withdraw(Tables.PHASES, "past");
              r.add(Tables.PHASES, "gone", "former_ids", List.of("past"));
              r.add(Tables.PLACES, "gone");
            },
            "t:2 gone id: expected an id that was never withdrawn, found 'gone' "
                + "[WITHDRAWN_ID]",
            "t:6 gone former_ids: expected an id that was never withdrawn, found "
                + "'past' [WITHDRAWN_ID]"),
        say(
            FindingCode.DANGLING_REFERENCE,
            r ->
                r.add(
                    Tables.EVENTS,
                    "e",
                    "participants",
                    List.of(
                        fields("actor", "general", "role", "target"),
                        fields("actor", "genral", "role", "target", "claimed_by", "no-one-else"))),
            "t:16 e participants[2].actor: expected an id of actors, found "
                + "'genral'; did you mean 'general'? [DANGLING_REFERENCE]",
            "t:18 e participants[2].claimed_by: expected an id of actors, found "
                + "'no-one-else' [DANGLING_REFERENCE]"),
        say(
            FindingCode.DANGLING_REFERENCE,
            r -> r.add(Tables.SOURCES, "s", "derived_from", "the-wire"),
            "t:7 s derived_from: expected an id of sources or the name of an "
                + "agency, found 'the-wire' [DANGLING_REFERENCE]"),
        say(
            FindingCode.FORMER_REFERENCE,
            r -> r.add(Tables.EVENTS, "e", "phase", "aftermath"),
            "t:6 e phase: expected the present id 'after', found 'aftermath' "
                + "[FORMER_REFERENCE]"),
        say(
            FindingCode.SELF_REFERENCE,
            r -> r.add(Tables.PLACES, "p", "within", "p"),
            "t:5 p within: expected another record, found this one itself " + "[SELF_REFERENCE]"),
        say(
            FindingCode.SELF_REFERENCE,
            r -> r.add(Tables.PLACES, "p", "within", "q", "former_ids", List.of("q")),
            "t:5 p within: expected another record, found this one itself " + "[SELF_REFERENCE]"),
        say(
            FindingCode.SELF_REFERENCE,
            r -> r.add(Tables.SOURCES, "s", "derived_from", "s"),
            "t:7 s derived_from: expected another record, found this one itself "
                + "[SELF_REFERENCE]"),
        say(
            FindingCode.CIRCLE,
            r -> r.add(Tables.PLACES, "p", "within", "q").add(Tables.PLACES, "q", "within", "p"),
            "t:5 p within: expected an end, found the circle p → q → p [CIRCLE]"),
        say(
            FindingCode.TWO_PREFERRED,
            r ->
                r.add(Tables.STATISTICS, "s", "series", "dead")
                    .add(
                        Tables.STATISTICS,
                        "t",
                        "citations",
                        List.of(fields("source", "daily-2020")),
                        "series",
                        "dead",
                        "standing",
                        "preferred"),
            "t:29 t standing: expected one preferred figure of dead for 2019-12, "
                + "found this one and s [TWO_PREFERRED]"),
        say(
            FindingCode.UNEXPLAINED_STANDING,
            r -> r.add(Tables.STATISTICS, "s", "standing", "superseded"),
            "t:1 s note: expected a note that says why the figure is superseded "
                + "[UNEXPLAINED_STANDING]"),
        say(
            FindingCode.DUPLICATE_ADDRESS,
            r ->
                r.add(Tables.SOURCES, "s", "url", "https://daily.example/2020/01/05/rally?x=1&y=2"),
            "t:7 s url: expected one source for an address, found that of "
                + "daily-2020 [DUPLICATE_ADDRESS]"));
  }

  private static List<Case> dates() {
    return List.of(
        say(
            FindingCode.EFFECT_BEFORE_CAUSE,
            r ->
                r.add(
                    Tables.EVENTS,
                    "e",
                    "links",
                    List.of(
                        fields("relation", "related_to", "event", "baghdad-rally"),
                        fields("relation", "caused_by", "event", "baghdad-rally")),
                    "date",
                    "2019-12-20"),
            "t:15 e links[2]: expected 2019-12-20 not to end before "
                + "[2019-12-21..2019-12-31], the date of 'baghdad-rally', to which this "
                + "event is linked as caused_by [EFFECT_BEFORE_CAUSE]"),
        say(
            FindingCode.OUTSIDE_PHASE,
            r -> r.add(Tables.EVENTS, "e", "phase", "war"),
            "t:6 e phase: expected a date within 2003/2011, the phase's, or a note "
                + "that says why, found 2019-12-28 [OUTSIDE_PHASE]"),
        say(
            FindingCode.OUTSIDE_COVERAGE,
            r -> r.add(Tables.EVENTS, "e", "date", "2021"),
            "t:7 e date: expected a date that meets the coverage, 2003-01-01 to "
                + "2020-12-31, found 2021 [OUTSIDE_COVERAGE]"),
        say(
            FindingCode.OUTSIDE_COVERAGE,
            r -> r.add(Tables.STATISTICS, "s", "date", "../2002"),
            "t:10 s date: expected a date that meets the coverage, 2003-01-01 to "
                + "2020-12-31, found ../2002 [OUTSIDE_COVERAGE]"));
  }
}
