"""What stands at each place of a visit: one class a file, and one table that names them all."""
