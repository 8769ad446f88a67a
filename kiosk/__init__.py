"""The terminal's own mind: catalogue, guidance, requests, sheets, sync. Knows neither Qt nor the screens."""
