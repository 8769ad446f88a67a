"""What an editor may have got wrong: forms, references, values, language, privacy, interviews without a way out."""
