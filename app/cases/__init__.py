"""The practice finder: the cases of an index filtered, ranked by likeness, compared and counted.

`entries` name the cases; `likeness` ranks them by the criteria of `asked` and `wish`; `compare`
puts some side by side; `across` counts what they have in common. All but `wish` are pure functions.
"""
