def term_of(text): return None
