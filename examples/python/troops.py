"""How many US soldiers were in Iraq, as preferred, and what do the hedges allow? With pandas."""

import sys

import pandas

folder = sys.argv[1] if len(sys.argv) > 1 else "target/dataset/csv"
figures = pandas.read_csv(
    f"{folder}/statistics.csv",
    # Left to guess, pandas takes the year 2005 in a column of EDTF for a number.
    dtype={"date": "string"},
    parse_dates=["date_earliest", "date_latest"],
)
troops = figures[(figures.series == "us-troops-in-iraq") & (figures.standing == "preferred")]
# The file is in timeline order. A missing bound says that the hedge gives none: not zero.
columns = ["value", "value_low", "value_high"]
troops = troops.astype({column: "Int64" for column in columns})
troops[["date", "qualifier"] + columns].to_csv(sys.stdout, index=False)
