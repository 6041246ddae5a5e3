"""Adding documents from the web page, as jobs: what is uploaded is checked, recognised, and added.

`app.adding.desk.Desk` is what the page uses; it hands out the frozen nouns of `app.adding.nouns`.
"""
