"""Writers: articles in, text out."""
