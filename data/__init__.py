"""The data set: reviewed CSV sources, the schema, the build and the check."""
