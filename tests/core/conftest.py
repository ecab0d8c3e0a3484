"""Fixtures for the tests of the pure core."""

from tests.small import small

__all__ = ["small"]
