"""Names of things, as types, so that one kind of id cannot stand for another."""

from typing import NewType

JourneyId = NewType("JourneyId", str)
NodeId = NewType("NodeId", str)
TopicId = NewType("TopicId", str)
ServiceId = NewType("ServiceId", str)
CategoryId = NewType("CategoryId", str)
