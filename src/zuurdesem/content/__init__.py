"""docs/ -> nouns of the engine, or meldingen with file and line."""

from .bibliotheek import Bibliotheek, load_bibliotheek
from .lezer import read
from .meldingen import Melding

__all__ = ["Bibliotheek", "Melding", "load_bibliotheek", "read"]
