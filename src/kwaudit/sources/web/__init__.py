"""Pages over HTTP: addresses, sitemaps, feeds, crawls. Nothing here is imported before the first address is met."""
