package org.usiraq.timeline.validate;

import static org.usiraq.timeline.validate.FindingCases.say;
import static org.usiraq.timeline.validate.Reading.fields;

import java.util.List;
import java.util.stream.IntStream;
import org.usiraq.timeline.table.Tables;

/** Datasets that a curator should look at again, and exactly what is said of them. */
final class CurationCases {

  private CurationCases() {}

  static List<FindingCases.Case> all() {
    return List.of(
        say(
            FindingCode.OFFICE_OVERLAP,
            r ->
                r.add(Tables.ACTORS, "old", "roles", List.of(term("2003/2004-06-30")))
                    .add(Tables.ACTORS, "new", "roles", List.of(term("2004-06-28/2005"))),
            "t:17 new roles[1]: expected one holder of chief at a time, found 2004-06-28/2005 here"
                + " and 2003/2004-06-30 with old [OFFICE_OVERLAP]"),
        say(
            FindingCode.OUTSIDE_COUNTRY,
            // Latitude and longitude changed places.
            r ->
                r.add(
                    Tables.PLACES,
                    "p",
                    "country",
                    "IQ",
                    "latitude",
                    "44.366",
                    "longitude",
                    "33.315",
                    "coordinate_precision",
                    "exact"),
            "t:5 p country: expected a place in IQ, at latitude 29.0 to 37.4, longitude 38.7 to"
                + " 48.6, found 44.366, 33.315 [OUTSIDE_COUNTRY]"),
        say(
            FindingCode.ANACHRONISM,
            r ->
                r.add(Tables.ACTORS, "late", "date", "/2019-12-27")
                    .add(
                        Tables.EVENTS,
                        "e",
                        "participants",
                        List.of(
                            fields("actor", "general", "role", "target"),
                            fields("actor", "late", "role", "speaker"))),
            "t:21 e participants[2]: expected an event that meets /2019-12-27, the life or"
                + " existence of late, found one of 2019-12-28 [ANACHRONISM]"),
        say(
            FindingCode.PADDED_DATE,
            // Of 100 days, one is of the small dataset and eleven are firsts.
            r ->
                IntStream.range(0, 99)
                    .forEach(
                        i ->
                            r.add(
                                Tables.EVENTS,
                                "e" + i,
                                "date",
                                i < 11 ? "2019-12-01" : "2019-12-28")),
            "events.date: expected about 3 of 100 days to be the first of a month, found 11: e0,"
                + " e1, e2, e3, e4, e5, e6, e7, e8, e9, … [PADDED_DATE]"),
        say(
            FindingCode.SAME_SOURCE_SERIES,
            r ->
                r.add(Tables.STATISTICS, "s", "series", "dead", "date", "2019-12")
                    .add(Tables.STATISTICS, "t", "series", "dead", "date", "2019-12~"),
            "t:26 t citations[1]: expected one figure of dead for 2019-12~ from wire-2020, or a"
                + " note that says why there are more, found this one and s [SAME_SOURCE_SERIES]"),
        say(
            FindingCode.UNUSED_SOURCE,
            r ->
                r.add(Tables.SOURCES, "s")
                    .add(Tables.SOURCES, "origin")
                    .add(Tables.SOURCES, "copy", "derived_from", "origin"),
            "t:2 s id: expected a record that cites this source or a source derived from it, found"
                + " none [UNUSED_SOURCE]",
            "t:14 copy id: expected a record that cites this source or a source derived from it,"
                + " found none [UNUSED_SOURCE]"),
        say(
            FindingCode.SINGLE_SOURCE,
            r -> r.add(Tables.EVENTS, "e"),
            "invasion citations: expected two independent sources or more, found one"
                + " [SINGLE_SOURCE]",
            "visit citations: expected two independent sources or more, found one"
                + " [SINGLE_SOURCE]",
            "baghdad-rally citations: expected two independent sources or more, found one, which"
                + " all 2 citations go back to [SINGLE_SOURCE]",
            "t:8 e citations: expected two independent sources or more, found one"
                + " [SINGLE_SOURCE]"));
  }

  private static Object term(String date) {
    return fields("title", "Chief", "office", "chief", "date", date);
  }
}
