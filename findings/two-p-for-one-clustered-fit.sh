#!/bin/sh
# statsmodels 0.15.0 gives two values of p for one regression with errors clustered by team, 0.007 and 0.044, by which of its two methods is asked: fit(cov_type="cluster") or get_robustcov_results(cov_type="cluster").
# Guess before the run: both are the same estimate, error, t distribution with 5 degrees of freedom, and p.
# Seen: estimate (2.0) and error (0.747) are the same, and both know 5 degrees of freedom; the first goes by the normal distribution, though the plain fit of the same model goes by t. Its interval is a quarter narrower.
# Of 2,000 drawn sets of six teams without any effect, the first calls 273 an effect at 5 %, the second 150: before and after a training of few teams, the shorter call finds nearly twice as many effects that are not there.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check statsmodels==0.15.0 scipy==1.17.1 numpy==2.4.6 pandas==3.0.6 2>pip.log || { cat pip.log; exit 1; }
cat >seen.py <<'PROGRAM'
import numpy as np
import statsmodels.api as sm

teams = np.repeat(np.arange(6), 4)
trained = np.repeat([0, 1, 0, 1, 0, 1], 4).astype(float)


def both(change):
    model = sm.OLS(change, sm.add_constant(trained))
    return model.fit(cov_type="cluster", cov_kwds={"groups": teams}), model.fit().get_robustcov_results(cov_type="cluster", groups=teams)


change = np.array([2, 3, 1, 2, 5, 6, 4, 5, 4, 3, 5, 4, 6, 7, 5, 6, 3, 2, 4, 3, 4, 5, 3, 4], dtype=float)
short, long = both(change)
for name, result in (("fit", short), ("get_robustcov_results", long)):
    low, high = result.conf_int()[1]
    print(f"{name}: {result.params[1]:.3f} ± {result.bse[1]:.3f}, p = {result.pvalues[1]:.4f}, {low:.2f} to {high:.2f}, by t: {result.use_t}")
assert np.allclose(short.params, long.params) and np.allclose(short.bse, long.bse)
assert (short.use_t, long.use_t) == (False, True) and sm.OLS(change, sm.add_constant(trained)).fit().use_t
assert short.df_resid_inference == long.df_resid_inference == 5
assert abs(short.pvalues[1] - 0.0074) < 5e-5 and abs(long.pvalues[1] - 0.0439) < 5e-5

generator = np.random.default_rng(1)
found = np.zeros(2, dtype=int)
for _ in range(2000):
    found += [result.pvalues[1] < 0.05 for result in both(np.repeat(generator.normal(0, 1, 6), 4) + generator.normal(0, 1, 24))]
print(f"effects found in 2,000 sets without one: {found.tolist()}")
assert found.tolist() == [273, 150]
PROGRAM
python/bin/python seen.py
