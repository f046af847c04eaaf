"""Protocol tests: GoogleTest cases from the smithy.test traits that a model carries, and the run of them."""
