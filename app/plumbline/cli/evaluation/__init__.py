"""Commands that measure policies: golden sets, evaluations, comparisons, the classroom."""
