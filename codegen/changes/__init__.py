"""`python3 -m codegen diff OLD NEW`: what changed between two models, and which version part that asks for."""
