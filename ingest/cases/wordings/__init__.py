"""Classes of wordings by which a sentence tells what was done, what came of it and why."""

from ingest.cases.wordings import causes, hindrances, outcomes, setting

WORDINGS = (*outcomes.WORDINGS, *causes.WORDINGS, *hindrances.WORDINGS, *setting.WORDINGS)
