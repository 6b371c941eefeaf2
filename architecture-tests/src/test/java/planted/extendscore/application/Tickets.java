package planted.extendscore.application;

/// A planted violation.
public class Tickets {}
