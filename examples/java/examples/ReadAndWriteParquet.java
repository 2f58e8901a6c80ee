package examples;

import java.io.IOException;
import java.nio.file.Path;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;

/** Writes the dataset as Parquet and reads it back. */
public final class ReadAndWriteParquet {

  private ReadAndWriteParquet() {}

  /**
   * Writes one file for each table, reads them, and compares.
   *
   * @param args the folder to write to
   * @throws IOException if the files cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    // shown: parquet
    Timeline timeline = UsIraqTimeline.load();
    TimelineParquet.write(timeline, folder);
    Timeline read = TimelineParquet.read(folder);
    System.out.println(read);
    System.out.println("Nothing was lost: " + read.equals(timeline));
    // shown: end
  }
}
