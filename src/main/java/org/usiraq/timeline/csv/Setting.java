package org.usiraq.timeline.csv;

import java.nio.file.Path;
import org.usiraq.timeline.io.Crew;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.validate.Findings;

/**
 * What the readers of the files of a folder have in common.
 *
 * @param folder where the files are
 * @param chunk how many bytes a task parses, about
 * @param crew who does the tasks
 * @param limits how much of anything a file may hold
 * @param findings what takes the faults
 */
record Setting(Path folder, int chunk, Crew crew, Limits limits, Findings findings) {}
