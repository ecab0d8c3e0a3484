"""Names: what a person or a host wrote is found, and no version is ever guessed.

A spelling is read into letter words, versions, sizes and dates (`reading`), so that a person can
predict what happens by these rules:

1. Spellings are equal but for case, spaces, signs, width and traditional or simplified script;
   between two numbers a point stays (5.1 is not 51). A spelling in the data is exact and wins:
   a name before an alias, an alias before an id, an id before a host's spelling or a ticker;
   between kinds, the order that is asked for. With a digit in it, or in a host's path, a model
   of that name comes before a family. What a bare name means is a line in the data.
2. Digits are never guessed. Each version typed must be in one spelling of the record, and each
   of that spelling must be typed: `4-7`, `4 7`, `4_7` and `4p7` are 4.7, `4.0` is 4, and `47` is
   4.7 only where no 47 exists. A version that is not said is asked for, unless two words of the
   name are said and only one model has them (`llama maverick`).
3. A host's decoration is no part of the name: its path (`accounts/fireworks/models/`), maker
   and region with a point (`us.anthropic.`), tags (`:free`), revisions (`-v1:0`), quantisations
   (`-FP8`), and the words NOISE and HOSTS in `words`. The record's own maker may be named
   beside it (`openai gpt 5.5`, `月之暗面 kimi`), another's may not.
4. Words of tier or task (TIERS: mini, pro, flash, code, thinking …) name another product: they
   are never dropped and never supplied. `kimi k2.7` asks whether K2.7 Code is meant.
5. Some words name another model only where one is called so (SOFT: instruct, chat, preview,
   fast, effort …; MODES: thinking …; SPEED: turbo …, dropped only for hosts). They are dropped
   where no name that begins with the same word has them; a mode never where the name says its
   size, for then the weights are other weights.
6. A date or a revision that is one of the record's is right. A strange full date is dropped, a
   strange short one (0905) only in a host's id; neither where a sibling differs by its date.
7. A size (70b, a22b, 32k) must agree. One that the record and its siblings lack is dropped when
   it is large or stands with `instruct`, active parameters or, in a host's id, a small tier.
8. Letters are forgiving where the words are unknown: joined or cut words, nicknames of a family
   (`豆包 2.1 pro`), one mistake (two in long words), short words only beside a version. A word
   alone in which one letter replaces another is a question: `grow` is not `grok`.
9. An unknown word that is not like a known one, or a known one that the record lacks, means that
   it is another name. Nothing is found then; the nearest names are offered.
10. What was dropped, supplied or put right costs something; the cheapest fit wins, of equals
    the kind asked for first, and equals of one kind are a question.
"""

from bot.core.names.lookup import Names
from bot.core.names.records import Kind, Match, Origin, Ref, Spelling

__all__ = ["Kind", "Match", "Names", "Origin", "Ref", "Spelling"]
