"""How a text is taken apart: its sentences, and what each of them says."""
