"""Who writes: the built-in coach, or a language model through LangChain."""
