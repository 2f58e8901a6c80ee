package org.usiraq.timeline.parquet;

import java.util.EnumSet;
import java.util.Set;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;

/**
 * The columns that a file as a whole has been told to lack: what follows from that for its rows is
 * not told again.
 *
 * @param paths their paths
 */
record AbsentColumns(Set<String> paths) {
  private static final Set<FindingCode> CONSEQUENCES =
      EnumSet.of(FindingCode.IMPOSSIBLE_RECORD, FindingCode.DERIVED_DISAGREES);

  boolean isEmpty() {
    return paths.isEmpty();
  }

  boolean explain(Finding finding) {
    String column = finding.field().replaceAll("\\[[0-9]+\\]", "");
    return CONSEQUENCES.contains(finding.code())
        || paths.contains(column)
            && (finding.code() == FindingCode.MISSING_FIELD
                || finding.code() == FindingCode.NO_CITATION);
  }
}
