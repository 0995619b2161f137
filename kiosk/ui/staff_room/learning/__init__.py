"""Learning to help others online: who learns, their path, its modules, questions that come again, faces."""
