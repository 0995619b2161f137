"""The parts that screens are made of; they know no visit, no journey and no service."""
