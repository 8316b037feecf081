"""The filters: one file each, named for what it handles."""
