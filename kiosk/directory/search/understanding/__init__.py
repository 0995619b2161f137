"""What somebody means by the words they typed: a question, and looser ones to ask where it finds nothing."""
