"""Slips: profiles as data, status asked raw, one job over TCP, serial or USB, and printers without a machine."""
