package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;
import org.usiraq.timeline.io.Requirement;

/** A file in a file system of Hadoop's. */
final class HadoopLocation extends Location {
  private static final Requirement RUNTIME =
      new Requirement(
          "Parquet in a file system of Hadoop's",
          "org.apache.hadoop.shaded.com.ctc.wstx.io.InputBootstrapper",
          "org.apache.hadoop:hadoop-client-runtime");

  private final URI file;
  private final Map<String, String> keys;

  HadoopLocation(URI file, Map<String, String> keys) {
    this.file = file;
    this.keys = keys;
  }

  private Configuration configuration() {
    RUNTIME.check();
    Configuration configuration = new Configuration();
    keys.forEach(configuration::set);
    return configuration;
  }

  @Override
  InputFile input() throws IOException {
    return HadoopInputFile.fromPath(new Path(file), configuration());
  }

  @Override
  OutputFile output() throws IOException {
    return HadoopOutputFile.fromPath(beside(), configuration());
  }

  private Path beside() {
    Path path = new Path(file);
    return new Path(path.getParent(), "." + path.getName() + ".new");
  }

  @Override
  void commit() throws IOException {
    // The other API's rename does not replace.
    FileContext.getFileContext(beside().getFileSystem(configuration()).getUri(), configuration())
        .rename(beside(), new Path(file), Options.Rename.OVERWRITE);
  }

  @Override
  void discard() throws IOException {
    beside().getFileSystem(configuration()).delete(beside(), false);
  }

  @Override
  boolean isFolder() throws IOException {
    Path path = new Path(file);
    return path.getFileSystem(configuration()).getFileStatus(path).isDirectory();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
