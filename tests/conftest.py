"""What every test shares: a data folder of its own, no telemetry, a fixed clock."""

import os

os.environ.setdefault("ANONYMIZED_TELEMETRY", "False")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
