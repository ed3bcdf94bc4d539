"""The library's tables: folders, documents, passages with their vectors, files skipped, and each owner's revision."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

DIMENSIONS = 384
"""Numbers in a vector of the default model; stored as float32, 1.5 KB each."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

folders = Table(
    "folders",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("owner", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("root", Text, nullable=False),
    Column("inode", String(40)),  # of the folder when files were last found in it
    UniqueConstraint("owner", "root"),
)

documents = Table(
    "documents",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("owner", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("folder", String(36), ForeignKey("folders.id", ondelete="CASCADE"), nullable=False),
    Column("source", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("mtime", BigInteger, nullable=False),  # nanoseconds since 1970, as the file system gives it
    Column("edition", Integer, nullable=False),  # of the code that read and split it
    Column("text", Text, nullable=False),
    Column("has_lines", Boolean, nullable=False),
    UniqueConstraint("owner", "folder", "source"),
    Index(None, "folder"),
)

passages = Table(
    "passages",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("owner", String(64), nullable=False),
    Column("document", String(36), ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("heading", JSON, nullable=False),  # list of strings, outermost first
    Column("text", Text, nullable=False),
    Column("overlap", Text, nullable=False),  # what goes in front of the text for embedding only
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("first_line", Integer),
    Column("last_line", Integer),
    Column("page", Integer),
    Column("digest", String(64), nullable=False),  # SHA-256 of the text that was embedded
    Column("model", String(200), nullable=False),
    Column("vector", LargeBinary, nullable=False),
    Column("day", Date),  # that its section speaks of
    Column("people", JSON, nullable=False, server_default="[]"),  # list of names the note says it is about
    UniqueConstraint("document", "position"),
    Index(None, "owner", "model"),
    Index(None, "owner", "digest"),
)

lessons = Table(
    "lessons",
    metadata,
    Column("document", String(36), ForeignKey("documents.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("owner", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("today", Text, nullable=False),
    Column("coming_up", Text, nullable=False),
    Index(None, "owner"),
)

grains = Table(
    "grains",
    metadata,
    Column("passage", String(36), ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True),
    Column("model", String(200), nullable=False),
    Column("numbers", LargeBinary, nullable=False),  # int8, a row of knowledge.grains.WIDTH for every piece of a word
)

skipped = Table(
    "skipped",
    metadata,
    Column("owner", String(64), nullable=False),
    Column("folder", String(36), ForeignKey("folders.id", ondelete="CASCADE"), primary_key=True),
    Column("source", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime", BigInteger, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "owner"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("owner", String(64), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("model", String(200), nullable=False),  # whose vectors are current for this owner
)
