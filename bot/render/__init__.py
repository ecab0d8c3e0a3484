"""How an answer looks: in a terminal, on Discord, as JSON."""
