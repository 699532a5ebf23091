"""The MkDocs plugin `pyodide`: a self-hosted Python runtime and a Python package, served to pages.

Knows nothing of the site that uses it: it is told which packages to ship and which function is the door.
`sources` finds the Python files, `bundle` makes the folder, `plugin` hands it to MkDocs, `worker.mjs` runs
Python in the browser and `client.mjs` is what a page imports.
"""
