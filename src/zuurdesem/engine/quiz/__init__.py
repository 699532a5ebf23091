"""The kennisquiz: questions about knowledge, which do have an answer. A dilemma never has one."""
