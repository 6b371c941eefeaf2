package planted.strangeradapters.adapter.rest;

/// A planted violation.
public final class Page {}
