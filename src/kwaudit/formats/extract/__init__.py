"""What `kwaudit extract` prints: the text that is counted, and what was left out and why."""
