"""Nothing of this machine's AWS settings, or of the shell that starts the tests, reaches a test."""

import os
import signal

for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
# A shell lets what runs in its background ignore Ctrl-C, and programs inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
