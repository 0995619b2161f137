"""The staff room: drop-ins, learning, campaigns and figures. Its words stand in a catalogue of their own."""
