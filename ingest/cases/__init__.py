"""Practice cases: what one school did and what came of it, out of a report that tells of several.

`extract.cases_of` is the way in. Where a case stands: `openings`, `places`. Its information box:
`labels`, `box_lines`, `boxes`, `lists`, `values`, `effects`, `scores`, `people`; `introduced` where
a box is silent. Its running text: `running`, what a sentence holds (`wordings`, `features`), what
that weighs (`weights`, `weighing`), what is told (`telling`) and how it is counted (`groups`,
`themes`); `lasting`, and `contradictions`, where box and text disagree.
"""
