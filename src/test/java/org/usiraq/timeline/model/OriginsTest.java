package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.testing.Timelines;

class OriginsTest {
  private static final Timeline SOURCES =
      Timeline.builder(Timelines.small().metadata())
          .sources(
              List.of(
                  source("own").build(),
                  source("own-too").build(),
                  source("wire").formerIds("old-wire").build(),
                  source("copy").derivedFrom("wire").build(),
                  source("copy-of-former").derivedFrom("old-wire").build(),
                  source("copy-of-copy").derivedFrom("copy").build(),
                  source("agency-1").derivedFrom("Reuters").build(),
                  source("agency-2").derivedFrom("Reuters").build(),
                  source("agency-3").derivedFrom("AP").build(),
                  source("round").derivedFrom("about").build(),
                  source("about").derivedFrom("round").build()))
          .build();

  private static Source.Builder source(String id) {
    return Source.builder(id, "T", "P", "en", SourceKind.NEWS);
  }

  private static int count(String... sources) {
    return new Origins(SOURCES::findSource)
        .count(
            Arrays.stream(sources)
                .map(
                    id ->
                        new DatedCitation(id, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList());
  }

  @Test
  void countOwn() {
    assertEquals(0, count());
    assertEquals(1, count("own", "own"));
    assertEquals(2, count("own", "own-too"));
  }

  @Test
  void countCopies() {
    assertEquals(1, count("wire", "copy", "copy-of-copy", "old-wire", "copy-of-former"));
    assertEquals(1, count("copy", "copy-of-former"));
    assertEquals(2, count("copy-of-copy", "own"));
  }

  @Test
  void countAgencies() {
    assertEquals(1, count("agency-1", "agency-2"));
    assertEquals(2, count("agency-1", "agency-3"));
  }

  @Test
  void countUnknown() {
    assertEquals(2, count("unknown", "own"));
  }

  /** A circle is a fault that validation tells; here it must only come to an end. */
  @Test
  void countCircle() {
    assertEquals(1, count("round"));
  }
}
