"""Tokentape: market questions about large language models, answered with sources."""
