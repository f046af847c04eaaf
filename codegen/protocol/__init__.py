"""`python3 -m codegen protocol`: the run of the tests that a model carries."""
