"""Fixtures for the tests of single commands: tiny data sets, and the bot on a small one."""

from tests.discord.conftest import ada, flock, nest
from tests.small import small

__all__ = ["ada", "flock", "nest", "small"]
