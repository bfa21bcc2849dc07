#!/bin/sh
# statsmodels 0.15.0 counts a p that is missing as a test, and where it adjusts by Benjamini and Hochberg, one missing p makes every adjusted p missing while three tests are still called significant.
# Guess before the run: the missing one stays missing and the others are adjusted as if it were not there, as R's p.adjust does, or an error is raised, as by scipy 1.17.1.
# Seen, for p of 0.001, 0.004, 0.02, none and 0.3: fdr_bh rejects three and gives five times NaN; hommel rejects none; holm gives 0.06 for the third, which is 0.04 among the four that are there. Nothing is raised or warned of.
# So a program that could not be evaluated can turn the verdict on another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check statsmodels==0.15.0 scipy==1.17.1 numpy==2.4.6 pandas==3.0.6 2>pip.log || { cat pip.log; exit 1; }
cat >seen.py <<'PROGRAM'
import warnings
from scipy.stats import false_discovery_control
from statsmodels.stats.multitest import multipletests

there = [0.001, 0.004, 0.02, 0.3]
with_gap = [0.001, 0.004, 0.02, float("nan"), 0.3]


def adjusted(values, method):
    rejected, adjusted, _, _ = multipletests(values, 0.05, method)
    return [bool(one) for one in rejected], [None if one != one else round(float(one), 4) for one in adjusted]


with warnings.catch_warnings():
    warnings.simplefilter("error")
    seen = {method: (adjusted(there, method), adjusted(with_gap, method)) for method in ("fdr_bh", "hommel", "holm")}
for method, (whole, gap) in seen.items():
    print(f"{method}: {whole} without, {gap} with the missing one")
assert seen["fdr_bh"] == (([True, True, True, False], [0.004, 0.008, 0.0267, 0.3]), ([True, True, True, False, False], [None] * 5))
assert seen["hommel"][0][0] == [True, True, True, False] and seen["hommel"][1] == ([False] * 5, [None] * 5)
assert seen["holm"] == (([True, True, True, False], [0.004, 0.012, 0.04, 0.3]), ([True, True, False, False, False], [0.005, 0.016, 0.06, None, 0.6]))
try:
    false_discovery_control(with_gap)
    raise SystemExit("scipy took the missing p.")
except ValueError as refused:
    print("scipy:", refused)
PROGRAM
python/bin/python seen.py
