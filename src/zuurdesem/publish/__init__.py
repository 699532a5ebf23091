"""The library -> what a reader opens: pages, indexes, links, the CSP and the header file.

Knows no MkDocs: `site` speaks of paths and texts, `afwerken` of a folder with HTML. Markdown bodies
are rendered by whoever builds; everything around them is made here.
"""
