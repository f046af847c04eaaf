"""What a model says: readers of both formats, the traits they know, the IR they make, and overlays."""
