package planted.outboundcalls.application;

/// A planted violation.
public interface Take {}
