"""What residents found wrong in an entry, kept for whoever runs its feed."""
