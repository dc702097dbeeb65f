"""From what was found in a text to what a report says of it: densities, verdicts, places, roles, intents, audiences."""
