"""What `kwaudit phrases` prints: each page's own phrases."""
