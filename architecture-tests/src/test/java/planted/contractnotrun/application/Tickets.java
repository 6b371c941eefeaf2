package planted.contractnotrun.application;

/// A planted violation.
public interface Tickets {}
