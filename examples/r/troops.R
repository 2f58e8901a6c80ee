# How many US soldiers were in Iraq, as preferred, and what do the hedges allow? With R alone.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "target/dataset/csv"

# Only empty cells are missing; left to guess, R takes the year 2005 in a column of EDTF for a number.
figures <- read.csv(file.path(folder, "statistics.csv"), na.strings = "", encoding = "UTF-8",
                    colClasses = c(date = "character", date_earliest = "Date", date_latest = "Date"))
troops <- subset(figures, series == "us-troops-in-iraq" & standing == "preferred",
                 c(date, qualifier, value, value_low, value_high))
# The file is in timeline order. A missing bound says that the hedge gives none: not zero.
write.csv(troops, quote = FALSE, na = "", row.names = FALSE)
