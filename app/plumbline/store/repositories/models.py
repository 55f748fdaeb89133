"""The weights that runs used."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from plumbline.domain.run import ModelIdentity
from plumbline.store.rows import model_values
from plumbline.store.tables import models


def save(connection: Connection, model: ModelIdentity) -> int:
    """The number of this model; it is stored when it is new."""
    values = model_values(model)
    same = [models.c[name] == value for name, value in values.items()]
    known = connection.execute(select(models.c.id).where(*same)).scalar()
    if known is not None:
        return int(known)
    return int(connection.execute(insert(models).values(values).returning(models.c.id)).scalar_one())
