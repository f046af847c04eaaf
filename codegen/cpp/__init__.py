"""How what a model says is said in C++: names, spelling, expressions, tables."""
