"""What is said of a team before a meeting, in speaking order; one module for each part. None of them judges rights."""
