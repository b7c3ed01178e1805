import Testing

/// The tests that run programs. The language runs on one thread, so these run one after the other.
@Suite(.serialized) enum LanguageTests {}
