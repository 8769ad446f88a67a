"""Requests: checked, sealed, queued, receipted, taken back, looked up.

Public to other rooms: `model`, `ports`, `sealing`, `receipts`, `payload`, `deadlines`; the screens use `desk`.
"""
