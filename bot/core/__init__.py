"""The pure part: records, queries, names and answers; no Discord and no clock."""
