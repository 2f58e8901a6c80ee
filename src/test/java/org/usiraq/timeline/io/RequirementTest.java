package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RequirementTest {

  @Test
  void checkPresent() {
    new Requirement("Tests", "org.junit.jupiter.api.Test", "org.junit:junit").check();
  }

  @Test
  void checkAbsent() {
    Requirement absent = new Requirement("Wax", "org.example.Wax", "org.example:wax and it:wick");
    IllegalStateException told = assertThrows(IllegalStateException.class, absent::check);
    assertEquals(
        "Wax needs org.example:wax and it:wick on the class path; add it to your dependencies"
            + " (class org.example.Wax was not found)",
        told.getMessage());
    assertInstanceOf(ClassNotFoundException.class, told.getCause());
  }
}
