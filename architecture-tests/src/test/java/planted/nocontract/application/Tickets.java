package planted.nocontract.application;

/// A planted violation.
public interface Tickets {}
