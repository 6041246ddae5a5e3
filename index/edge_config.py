"""How Qdrant Edge keeps the vectors, terms and texts of passages."""

import qdrant_edge as edge

from index.settings import Storage
from index.store import DENSE, LEXICAL, SENTENCES


def config_of(dimension: int, storage: Storage) -> edge.EdgeConfig:
    """The configuration of a new shard for vectors of `dimension`."""
    memory = edge.Memory.Cold if storage.on_disk else edge.Memory.Cached
    half = edge.VectorStorageDatatype.Float16
    quantised: dict[str, edge.QuantizationConfigType | None] = {
        "none": None,
        "int8": edge.ScalarQuantizationConfig(edge.ScalarType.Int8, memory=edge.Memory.Pinned),
    }
    whole = edge.EdgeVectorParams(
        size=dimension,
        distance=edge.Distance.Cosine,
        quantization_config=quantised[storage.quantisation],
        memory=memory,
    )
    sentences = edge.EdgeVectorParams(
        size=dimension,
        distance=edge.Distance.Cosine,
        multivector_config=edge.MultiVectorConfig(edge.MultiVectorComparator.MaxSim),
        datatype=half,
        # Only what was found otherwise is compared by its sentences: no graph over them.
        hnsw_config=edge.HnswIndexConfig(m=0, ef_construct=100, full_scan_threshold=10_000),
        memory=memory,
    )
    terms = edge.EdgeSparseVectorParams(modifier=edge.Modifier.Idf, datatype=half, memory=memory)
    return edge.EdgeConfig(
        vectors={DENSE: whole, SENTENCES: sentences},
        sparse_vectors={LEXICAL: terms},
        payload_memory=memory,
    )
