"""A page on 127.0.0.1 that shows a report and follows it: for `kwaudit watch --serve` and `kwaudit serve`."""
