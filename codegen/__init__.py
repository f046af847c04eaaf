"""The generator: service models in, C++ clients out. `python3 -m codegen --help` shows its commands."""
