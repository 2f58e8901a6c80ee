package org.usiraq.timeline.parquet;

import java.util.Locale;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;

/** What types are called in findings; types of one name are read alike. */
final class TypeNames {
  private static final LogicalTypeAnnotation INT32 = LogicalTypeAnnotation.intType(32, true);

  private TypeNames() {}

  /** Returns a name such as {@code int64 (DECIMAL(18,4))} or {@code list of group}. */
  static String of(Type type) {
    String name = type.isPrimitive() ? primitive(type) : group(type.asGroupType());
    return type.isRepetition(Repetition.REPEATED) ? "repeated " + name : name;
  }

  private static String primitive(Type type) {
    String stored = type.asPrimitiveType().getPrimitiveTypeName().name().toLowerCase(Locale.ROOT);
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    // Some writers say of a signed 32-bit integer that it is one.
    return meaning == null || meaning.equals(INT32) ? stored : stored + " (" + meaning + ")";
  }

  private static String group(GroupType group) {
    LogicalTypeAnnotation meaning = group.getLogicalTypeAnnotation();
    if (meaning == null) {
      return "group";
    }
    boolean list = meaning instanceof ListLogicalTypeAnnotation && isThreeLevel(group);
    return list
        ? "list of " + of(group.getType(0).asGroupType().getType(0))
        : "group (" + meaning + ")";
  }

  private static boolean isThreeLevel(GroupType list) {
    return list.getFieldCount() == 1
        && list.getType(0).isRepetition(Repetition.REPEATED)
        && !list.getType(0).isPrimitive()
        && list.getType(0).asGroupType().getFieldCount() == 1;
  }
}
