"""What the generator says when it refuses a model."""


class ModelError(Exception):
    """A model, or an overlay, that the generator can't turn into a correct client. Nothing has been written."""

    def __init__(self, shape: str, problem: str):
        super().__init__(" ".join(f"{shape}: {problem}".split("\n")))  # one line, whatever a name holds
        self.shape = shape
        self.problem = problem


class UnknownTrait(ModelError):
    """A trait that may change what goes over the wire and that the generator does not know, or can't honour."""

    def __init__(self, shape: str, trait: str, reason: str = ""):
        because = f"can't be honoured: {reason}" if reason else "is not known to the generator"
        super().__init__(shape, f"the trait {trait} {because}")
        self.trait = trait
