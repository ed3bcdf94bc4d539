"""The model-based test at length: `python -m tests.benchmarks.model_based [SEEDS] [STEPS]`, 20 seeds of 300 steps.

Every fifth seed reads files in a parsing child as the product does. Raises at the first difference.
"""

import sys
import time

from hypothesis import HealthCheck, Phase, Verbosity, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.knowledge.plain_model import Machine

SEEDS, STEPS = 20, 300


def run(number: int, steps: int) -> int:
    """The steps that one seed took; Hypothesis begins with the simplest run, so there are two, each of `steps`."""

    class Seeded(Machine):
        real_reader = number % 5 == 4

    run_state_machine_as_test(
        seed(number)(Seeded),
        settings=settings(
            max_examples=2,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            verbosity=Verbosity.quiet,
        ),
        _min_steps=steps - 1,
    )
    return Seeded.steps


def main(seeds: int = SEEDS, steps: int = STEPS) -> None:
    """Print one line a seed and the sum."""
    total, begin = 0, time.perf_counter()
    for number in range(seeds):
        took = run(number, steps)
        total += took
        print(f"seed {number}: {took} states compared, no difference", flush=True)
    print(f"model-based: {seeds} seeds, {total} states compared, 0 differences, {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
