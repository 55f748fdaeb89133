"""What there is to filter by: the policies, models and labels that occur."""

from __future__ import annotations

from sqlalchemy import Connection

from plumbline.store.results.search import Facets

_POLICIES = "SELECT DISTINCT name FROM policy_versions WHERE id IN (SELECT policy_id FROM runs) ORDER BY name"
_MODELS = "SELECT DISTINCT name FROM models WHERE id IN (SELECT model_id FROM runs) ORDER BY name"

# From one label to the next through the index, however many verdicts have it
_LABELS = """
WITH RECURSIVE known(label) AS (
    SELECT min(label) FROM verdict_labels
    UNION ALL
    SELECT (SELECT min(label) FROM verdict_labels WHERE label > known.label) FROM known WHERE known.label IS NOT NULL
)
SELECT label FROM known WHERE label IS NOT NULL
"""


def of(connection: Connection) -> Facets:
    """All of them."""
    policies, models, labels = (
        tuple(row[0] for row in connection.exec_driver_sql(query)) for query in (_POLICIES, _MODELS, _LABELS)
    )
    return Facets(policies, models, labels)
