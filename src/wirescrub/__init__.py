"""wirescrub"""
