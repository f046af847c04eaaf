"""GoogleTest cases from the smithy.test traits that a model carries."""
