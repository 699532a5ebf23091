"""The grensverkenner: where a choice tips when circumstances change. It names the line; the reader writes the rule."""
