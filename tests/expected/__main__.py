"""Write the expected answers anew: `python -m tests.expected`, then review the diff."""

from __future__ import annotations

from tests.expected.demo import HERE, answer, file_of, lines

for old in set(HERE.glob("*.txt")) - {file_of(line) for line in lines()}:
    old.unlink()
for line in lines():
    file_of(line).write_text(answer(line), encoding="utf-8")
    print(file_of(line).name)
