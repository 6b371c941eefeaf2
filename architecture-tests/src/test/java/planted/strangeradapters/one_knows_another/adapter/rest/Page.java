package planted.strangeradapters.one_knows_another.adapter.rest;

/// Around a planted violation.
public final class Page {}
