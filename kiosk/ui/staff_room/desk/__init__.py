"""The signposting desk: the directory and the journeys for whoever has somebody on the phone, keyboard first."""
