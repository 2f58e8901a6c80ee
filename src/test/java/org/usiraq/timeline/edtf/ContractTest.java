package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dataset's derived columns and wording, as its table of dates has them. */
class ContractTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          2003-03-20 | 2003-03-20 | 2003-03-20 | POINT | DAY | 20 March 2003 (Thursday)
          2004-06 | 2004-06-01 | 2004-06-30 | POINT | MONTH | in June 2004
          [2019-12-21..2019-12-31] | 2019-12-21 | 2019-12-31 | POINT | SET | between 21 and 31 December 2019
          [..2014-12-31] | null | 2014-12-31 | POINT | SET | by 31 December 2014
          2014-12 | 2014-12-01 | 2014-12-31 | POINT | MONTH | in December 2014
          2006-02/2008 | 2006-02-01 | 2008-12-31 | SPAN | INTERVAL | from February 2006 to 2008
          2019-10/.. | 2019-10-01 | null | SPAN | INTERVAL | since October 2019
          2019-10/ | 2019-10-01 | null | SPAN | INTERVAL | from October 2019, end unknown
          2003-03-20~ | 2003-03-20 | 2003-03-20 | POINT | DAY | about 20 March 2003
          {1960,1961-12} | 1960-01-01 | 1961-12-31 | SET | SET | all of 1960 and December 1961
          """)
  void columns(
      String text,
      LocalDate earliest,
      LocalDate latest,
      DateKind kind,
      DatePrecision precision,
      String english) {
    Edtf date = Edtf.parse(text);
    assertEquals(earliest, date.earliest().orElse(null), "earliest");
    assertEquals(latest, date.latest().orElse(null), "latest");
    assertEquals(kind, date.kind(), "kind");
    assertEquals(precision, date.precision(), "precision");
    assertEquals(english, date.toEnglish(), "English");
  }
}
