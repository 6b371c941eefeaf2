package planted.extendscore.an_adapter_extends_a_port.application;

/// Around a planted violation.
public class Tickets {}
