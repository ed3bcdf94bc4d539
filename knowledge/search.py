"""A question to ranked passages: each kind of material in its own right, interleaved, the user's own first."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.answerable import Coverage
from knowledge.corpora import Corpora
from knowledge.corpus import Corpus
from knowledge.embedding.protocol import Embed, EmbedWords
from knowledge.errors import LibraryEmpty
from knowledge.fusion import CANDIDATES, Ranking, rank_by_kind, wholly
from knowledge.grains import Grained, Grains, read_grains
from knowledge.passage import BUILT_IN, Kind, Passage, Scope
from knowledge.postings import Rows
from knowledge.store import Store

OWN = {
    Scope.ALL: tuple(Kind),
    Scope.MINE: tuple(Kind),
    Scope.NOTES: (Kind.NOTES, Kind.JOURNAL),
    Scope.COURSE: (Kind.COURSE,),
}
"""The kinds of the user's own material each scope takes in."""

WITH_BUILT_IN = frozenset({Scope.ALL, Scope.COURSE})

OWN_FIRST = 0.02
"""Added to the worth of the user's own passages, so that at equal worth they come before the built-in course."""

DESERVING = 0.5
"""A kind whose best is worth this share of the very best has one of the last places, if it has none yet: no kind crowds
the others out. Taking a little from a kind for every passage chosen did the same and lost 2 % of recall at 5."""

FIRST_ON_MERIT = 3

LONGEST = 2_000
"""Characters of a query that are looked at; the model sees 256 tokens of it anyway."""

SAME = 0.985
"""Cosine from which two passages say the same; the second is folded into the first."""


class NearestRows(Protocol):
    """A vector index: the rows nearest a vector, or None when it cannot answer for this corpus now."""

    def nearest(self, corpus: Corpus, vector: NDArray[np.float32], count: int) -> Rows | None: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A row of a corpus with its worth in the interleaved order."""

    corpus: Corpus
    row: int
    score: float


@dataclass(frozen=True, slots=True)
class _Query:
    """A query as it is looked for; `grained` is None where the embedder shows no words."""

    text: str
    vector: NDArray[np.float32]
    grained: Grained | None


class Search:
    """Finds passages for one owner at a time. Thread-safe; sees every committed sync, whichever process ran it."""

    def __init__(self, store: Store, corpora: Corpora, embed: Embed, index: NearestRows | None = None) -> None:
        self._store = store
        self._corpora = corpora
        self._embed = embed
        self._index = index

    def ranked(self, query: str, owner: str, limit: int, scope: Scope = Scope.ALL) -> list[Passage]:
        """The passages nearest the query, best first, at most `limit`. Raises LibraryEmpty before the first sync."""
        asked = self._asked(query[:LONGEST])
        passages = self._passages(self._hits(asked, owner, limit, scope), owner)
        if passages is None:  # a sync took some away between ranking and reading
            passages = self._passages(self._hits(asked, owner, limit, scope), owner, all_of_them=False)
        return passages or []

    def corpora_of(self, owner: str, scope: Scope) -> list[tuple[Corpus, tuple[Kind, ...]]]:
        """The corpora a scope takes in, with the kinds wanted of each. Raises LibraryEmpty when none was synced."""
        chosen = [(self._corpora.current(owner), OWN[scope])]
        if scope in WITH_BUILT_IN:
            chosen.append((self._corpora.current(BUILT_IN), (Kind.COURSE,)))
        if all(corpus.revision == 0 for corpus, _ in chosen):
            raise LibraryEmpty(
                "Nothing has been read yet. Sync a folder of notes or course files first, then ask again."
            )
        return chosen

    def coverage(self, query: str, passages: Sequence[Passage], owner: str) -> Coverage | None:
        """How near the passages come to each word of the query; None where they have no grains."""
        grained = self._asked(query[:LONGEST]).grained
        if grained is None:
            return None
        grains: dict[str, Grains] = {}
        for whose in (owner, BUILT_IN):
            ids = [one.id for one in passages if one.built_in == (whose == BUILT_IN)]
            grains.update(self._grains(ids))
        if len(grains) < len(passages):
            return None
        held = [grains[one.id] for one in passages]
        return Coverage(grained.nearness(held), grained.core, grained.answers(held), grained.closeness(held))

    def _asked(self, query: str) -> _Query:
        if not isinstance(self._embed, EmbedWords):
            return _Query(query, self._embed([query])[0], None)
        words = self._embed.words([query])[0]
        return _Query(query, words.vector, Grained(query, words))

    def _hits(self, asked: _Query, owner: str, limit: int, scope: Scope) -> list[Hit]:
        rankings: list[Ranking] = []
        for corpus, kinds in self.corpora_of(owner, scope):
            near = self._index.nearest(corpus, asked.vector, CANDIDATES) if self._index and len(corpus) else None
            rankings += rank_by_kind(corpus, asked.vector, asked.text, kinds, near)
        whole = wholly(rankings)
        if asked.grained is not None and whole < 1:
            rankings = [self._by_words(ranking, asked.grained, whole) for ranking in rankings]
        return interleave(rankings, limit)

    def _by_words(self, ranking: Ranking, grained: Grained, whole: float) -> Ranking:
        """The ranking by what its passages say word by word; as it is where they have no grains yet."""
        ids = [ranking.corpus.ids[row] for row in ranking.rows]
        grains = self._grains(ids)
        if len(grains) < len(ids):
            return ranking
        return ranking.by_words(grained.closeness([grains[one] for one in ids]), whole)

    def _grains(self, ids: Sequence[str]) -> dict[str, Grains]:
        """The grains of these passages, of those that have any."""
        if not ids or not isinstance(self._embed, EmbedWords):
            return {}
        return read_grains(self._store.engine, self._embed.name, ids)

    def _passages(self, hits: list[Hit], owner: str, all_of_them: bool = True) -> list[Passage] | None:
        wanted = defaultdict(list)
        for hit in hits:
            wanted[hit.corpus.owner].append(hit.corpus.ids[hit.row])
        found = {
            (whose, passage.id): passage
            for whose, ids in wanted.items()
            if whose in (owner, BUILT_IN)
            for passage in self._store.passages(ids, whose)
        }
        if all_of_them and len(found) < len(hits):
            return None
        keys = [((hit.corpus.owner, hit.corpus.ids[hit.row]), hit.score) for hit in hits]
        return [found[key].scored(score) for key, score in keys if key in found]


def interleave(rankings: Sequence[Ranking], limit: int) -> list[Hit]:
    """The best of all rankings in one order: the worthier next, and the last places to kinds that have none yet."""
    hits: list[Hit] = []
    places = [0] * len(rankings)
    taken = [False] * len(rankings)
    score = 1.0
    while len(hits) < limit:
        open_ones = [turn for turn, ranking in enumerate(rankings) if places[turn] < len(ranking.rows)]
        if not open_ones:
            break
        owed = [one for one in open_ones if not taken[one] and _deserves(rankings[one], rankings)]
        if len(hits) >= FIRST_ON_MERIT and limit - len(hits) <= len(owed):
            open_ones = owed
        turn = max(open_ones, key=lambda one: _standing(rankings[one], places[one]))
        corpus, row = rankings[turn].corpus, int(rankings[turn].rows[places[turn]])
        standing = _standing(rankings[turn], places[turn])
        places[turn] += 1
        if any(_same(corpus, row, other) for other in hits):
            continue
        taken[turn] = True
        score = max(min(score, standing), 0.0)
        hits.append(Hit(corpus, row, round(score, 4)))
    return hits


def _deserves(ranking: Ranking, rankings: Sequence[Ranking]) -> bool:
    best = max(float(one.worth.max()) for one in rankings if len(one.rows))
    return float(ranking.worth.max()) >= DESERVING * best


def _standing(ranking: Ranking, place: int) -> float:
    own = 0.0 if ranking.corpus.owner == BUILT_IN else OWN_FIRST
    return min(float(ranking.worth[place]) + own, 1.0)


def _same(corpus: Corpus, row: int, other: Hit) -> bool:
    return float(corpus.vectors[row] @ other.corpus.vectors[other.row]) >= SAME
