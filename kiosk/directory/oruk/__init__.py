"""From what a feed sends to clean records, whatever version of Open Referral UK it speaks."""
