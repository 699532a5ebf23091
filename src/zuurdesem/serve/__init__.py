"""Build the site in a fresh process, serve a built site, rebuild it on change, and reach the locked Node.

Knows MkDocs only as a command line. Imports nothing else of zuurdesem.
"""
