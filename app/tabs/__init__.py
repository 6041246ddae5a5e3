"""The tabs of the page: fields, buttons, and what happens at each.

They have things done by `actions`, show them with `app.shown`, and turn what goes wrong into a
message in one place (`failing`).
"""
