"""No telemetry and no model hub: libraries are told so before they are first imported."""

import os

OFFLINE = {
    "HAYSTACK_TELEMETRY_ENABLED": "False",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    # Else Gradio keeps the last 10,000 events, and makes a table of them after each question.
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    # Forked tokenizer threads only print a warning here; passages are embedded in one process.
    "TOKENIZERS_PARALLELISM": "false",
}


def stay_offline() -> None:
    """Turn off usage statistics and downloads of every library used, for this process."""
    os.environ.update(OFFLINE)
