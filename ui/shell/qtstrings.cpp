// Qt's own words.
