"""The generator: service models in, C++ clients out. `python3 -m codegen --help` shows its commands."""

# Raised with every change of the output's form; each service's manifest names it.
VERSION = "0.1.0"
