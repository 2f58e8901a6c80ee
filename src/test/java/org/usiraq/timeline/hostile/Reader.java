package org.usiraq.timeline.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.mapping.Importer;
import org.usiraq.timeline.mapping.Mapping;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Validator;
import org.usiraq.timeline.yaml.TimelineYaml;

/** Each reader, with a small file that is fine, to be damaged. */
enum Reader {
  CSV("places.csv") {
    @Override
    void write(Path folder) throws IOException {
      TimelineCsv.write(SMALL, folder);
    }

    @Override
    Draft read(Path folder, Findings findings) throws IOException {
      return TimelineCsv.read(folder, SMALL.metadata(), findings);
    }
  },
  JSON("small.json") {
    @Override
    void write(Path folder) throws IOException {
      TimelineJson.write(SMALL, folder.resolve(file()));
    }

    @Override
    Draft read(Path folder, Findings findings) throws IOException {
      try (var in = Files.newInputStream(folder.resolve(file()))) {
        return TimelineJson.read(in, file(), findings);
      }
    }
  },
  JSONL("places.jsonl") {
    @Override
    void write(Path folder) throws IOException {
      TimelineJson.writeLines(Tables.PLACES, SMALL.places(), folder.resolve(file()));
    }

    @Override
    Draft read(Path folder, Findings findings) throws IOException {
      try (var in = Files.newInputStream(folder.resolve(file()));
          var places =
              TimelineJson.records(Tables.PLACES, in, file(), ReadOptions.DEFAULT, findings)) {
        places.forEach(place -> {});
      }
      return new Draft();
    }
  },
  YAML("places.yaml") {
    @Override
    void write(Path folder) throws IOException {
      Folders.copy(Folders.SMALL, folder);
    }

    @Override
    Draft read(Path folder, Findings findings) throws IOException {
      return TimelineYaml.read(folder, findings);
    }
  },
  IMPORT("acled.csv") {
    @Override
    void write(Path folder) throws IOException {
      Files.copy(
          Path.of("src", "test", "resources", "org", "usiraq", "timeline", "mapping", file()),
          folder.resolve(file()));
    }

    @Override
    Draft read(Path folder, Findings findings) throws IOException {
      Path csv = folder.resolve(file());
      return Draft.of(Importer.of(Mapping.shipped("acled")).timeline(csv, findings), findings);
    }
  };

  private static final Timeline SMALL = Timelines.small();

  private final String file;

  Reader(String file) {
    this.file = file;
  }

  /** The file to damage. */
  String file() {
    return file;
  }

  abstract void write(Path folder) throws IOException;

  abstract Draft read(Path folder, Findings findings) throws IOException;

  /** Reads, and applies the rules that records keep together, as everybody does. */
  Findings findings(Path folder) throws IOException {
    Findings findings = new Findings();
    Validator.validate(read(folder, findings), findings);
    return findings;
  }
}
