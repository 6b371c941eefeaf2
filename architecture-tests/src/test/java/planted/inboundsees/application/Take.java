package planted.inboundsees.application;

/// A planted violation.
public interface Take {}
