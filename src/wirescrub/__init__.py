"""Clean raw scraped news text and split out headline, dateline, captions and body."""
