/// What is shown of one mistake: the exception's own words, the places they are about, and help.
package struct Diagnostic: Error, Sendable {
  /// `TypeError: …`, the exception's type and text as Python and JAX word them; may have several lines.
  package var title: String
  /// The place the mistake is about; `nil` where there is none (a file that cannot be read).
  package var primary: Label?
  /// Further places, each saying what it has to do with the mistake.
  package var secondary: [Label]
  /// The calls that led here, innermost first.
  package var calls: [Call]
  /// What is so, and worth knowing: `= note: …`.
  package var notes: [String]
  /// What to write instead: `= help: …`.
  package var help: [String]
  /// Changes of the source that were found to work; shown with the help.
  package var repairs: [Repair] = []
  /// The mistake's page, as in `axle explain V003`; `nil` where there is none.
  package var code: String?

  package init(
    title: String, primary: Label? = nil, secondary: [Label] = [], calls: [Call] = [],
    notes: [String] = [], help: [String] = []
  ) {
    self.title = title
    self.primary = primary
    self.secondary = secondary
    self.calls = calls
    self.notes = notes
    self.help = help
  }

  /// Source text to put in the place of some, which makes the mistake go away.
  package struct Repair: Sendable {
    /// What the change means, in a few words.
    package let advice: String
    /// Its text is what stands there instead.
    package let place: Label

    package init(_ advice: String, _ place: Label) {
      self.advice = advice
      self.place = place
    }
  }

  /// One call of the user's stack: where it stands, and which function it is made in (`nil` at the top).
  package struct Call: Sendable {
    package let place: Label
    package let function: String?

    package init(place: Label, function: String?) {
      self.place = place
      self.function = function
    }
  }
}

/// A place in a source file, and what that place has to do with the mistake.
package struct Label: Sendable {
  package let source: SourceFile
  package let span: Span
  package let text: String

  package init(_ source: SourceFile, _ span: Span, _ text: String = "") {
    self.source = source
    self.span = span
    self.text = text
  }
}
