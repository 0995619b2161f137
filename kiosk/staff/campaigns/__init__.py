"""Campaigns: papers that invite people to one thing, and what came of them."""
