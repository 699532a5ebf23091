"""A made-up package for the tests of the plugin `pyodide`."""
