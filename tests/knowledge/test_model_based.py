"""Whatever happens to files and process, the library holds what a plain model holds, and nobody sees another's."""

from hypothesis import HealthCheck, settings

from tests.knowledge.plain_model import Machine

TestFewSteps = Machine.TestCase
TestFewSteps.settings = settings(
    max_examples=6, stateful_step_count=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
