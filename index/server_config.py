"""How a Qdrant server keeps the vectors, terms and texts of passages."""

from qdrant_client import QdrantClient, models

from index.points import INTEGER_FIELDS, KEYWORD_FIELDS, TEXT_FIELD
from index.settings import Storage
from index.store import DENSE, LEXICAL, SENTENCES

COLLECTION = "vindplaats"


def create_collection(client: QdrantClient, dimension: int, storage: Storage) -> None:
    """Makes the empty collection, with an index on every field that is filtered."""
    terms = models.SparseVectorParams(
        modifier=models.Modifier.IDF,
        index=models.SparseIndexParams(on_disk=storage.on_disk, datatype=models.Datatype.FLOAT16),
    )
    client.create_collection(
        COLLECTION,
        vectors_config={
            DENSE: models.VectorParams(
                size=dimension,
                distance=models.Distance.COSINE,
                on_disk=storage.on_disk,
                quantization_config=_QUANTISED[storage.quantisation],
            ),
            SENTENCES: _sentence_params(dimension, storage),
        },
        sparse_vectors_config={LEXICAL: terms},
        on_disk_payload=storage.on_disk,
    )
    for field in KEYWORD_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.KEYWORD)
    for field in INTEGER_FIELDS:
        client.create_payload_index(COLLECTION, field, models.PayloadSchemaType.INTEGER)
    words = models.TextIndexParams(
        type=models.TextIndexType.TEXT,
        tokenizer=models.TokenizerType.WORD,
        lowercase=True,
        phrase_matching=True,
    )
    client.create_payload_index(COLLECTION, TEXT_FIELD, words)


_QUANTISED: dict[str, models.QuantizationConfig | None] = {
    "none": None,
    "int8": models.ScalarQuantization(
        scalar=models.ScalarQuantizationConfig(type=models.ScalarType.INT8, always_ram=True)
    ),
}


def _sentence_params(dimension: int, storage: Storage) -> models.VectorParams:
    # Only what was found otherwise is compared by its sentences: no graph over them (m = 0).
    return models.VectorParams(
        size=dimension,
        distance=models.Distance.COSINE,
        multivector_config=models.MultiVectorConfig(
            comparator=models.MultiVectorComparator.MAX_SIM
        ),
        datatype=models.Datatype.FLOAT16,
        hnsw_config=models.HnswConfigDiff(m=0),
        on_disk=storage.on_disk,
    )
