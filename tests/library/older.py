"""Libraries as older versions had them, made of new ones."""

WITHOUT_NEWEST = """
    DROP TABLE further;
    ALTER TABLE bookmark DROP COLUMN prefix;
    ALTER TABLE bookmark DROP COLUMN suffix;
"""
"""Takes away what the versions from 15 on have brought."""
