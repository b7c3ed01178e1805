import Testing

/// The language runs on one thread, so these run one after the other.
@Suite(.serialized) enum LanguageTests {}
