"""The JSON Schema of `article/1`, as it is and as our own writing keeps it."""

import json
from typing import Any

from jsonschema import Draft202012Validator

from reader.export import record

SCHEMA = json.loads(record.json_schema())


def closed(schema: Any) -> Any:
    """The schema with nothing allowed that it does not name: what it says of our own writing, not of a later version's."""
    if isinstance(schema, list):
        return list(map(closed, schema))
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return inner | {"additionalProperties": False} if "type" in inner and isinstance(inner.get("properties"), dict) else inner


OPEN, CLOSED = Draft202012Validator(SCHEMA), Draft202012Validator(closed(SCHEMA))


def faults(value: object, validator: Draft202012Validator = CLOSED) -> list[str]:
    """What the schema has against a value; none for a valid one."""
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
