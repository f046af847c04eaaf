"""Entry point of `python3 -m codegen`."""

import sys

from codegen.cli import main

sys.exit(main())
