"""Is it open, and when? Schedules, bank holidays, the clock."""
