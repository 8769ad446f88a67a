"""One module per revision, named by what the terminal learnt to remember."""
