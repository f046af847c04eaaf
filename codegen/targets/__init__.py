"""What is made of a service: each target is a function from one context to files, and knows no other target."""
