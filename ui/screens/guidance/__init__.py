"""What the pages of affairs, policies, scenes and answers are made of."""
