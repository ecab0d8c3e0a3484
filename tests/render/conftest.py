"""Fixtures for the tests of how answers look."""

from tests.small import small

__all__ = ["small"]
