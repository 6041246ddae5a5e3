"""Who may come in and what they may do: users, sessions, limits, and what every answer carries.

`guarded` in app/access/guard.py puts it all around the web application.
"""
