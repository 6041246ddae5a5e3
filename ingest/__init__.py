"""Documents in, passages out: read -> clean -> structure -> passages.

Every other package imports this one first, so this is where the process is cut off from
the network (see `ingest.offline`).
"""

from ingest.offline import stay_offline

stay_offline()
