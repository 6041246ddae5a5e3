"""Practice cases: what one school did and what came of it, out of a report that tells of several.

`extract.cases_of` is the way in. Where a case stands: `openings`, `places`. Its information box:
`labels`, `boxes`, `lists`, `values`, `effects`, `scores`, `people`. Its running text: `signs` with
a table for each field (`results`, `success`, `obstacles`, `lasting`, `approach`), `themes`, and
`contradictions`, where box and text disagree.
"""
