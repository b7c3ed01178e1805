import Diagnostics
import Lexer
import Parser

extension Machine {
  /// An uncaught exception as it is shown: its words, the place, and the calls that led there.
  func explain(_ error: ExceptionObject) -> Diagnostic {
    var diagnostic = Diagnostic(title: title(of: error))
    guard let innermost = error.trace.first else { return diagnostic }
    diagnostic.primary = innermost.place
    for entry in error.trace.dropFirst() {
      diagnostic.calls.append(Diagnostic.Call(place: entry.place, function: entry.code.shownName))
    }
    if let suggestion = suggestion(for: error) { diagnostic.help.append(suggestion) }
    return diagnostic
  }

  /// `Type: text`, or the type alone where there is no text.
  func title(of error: ExceptionObject) -> String {
    let text = (try? self.text(of: error).text) ?? "<exception str() failed>"
    return text.isEmpty ? error.type.qualifiedName : "\(error.type.qualifiedName): \(text)"
  }

  /// "Did you mean", for a name or attribute that does not exist.
  private func suggestion(for error: ExceptionObject) -> String? {
    guard case .string(let name)? = error.attributes["name"] else { return nil }
    let candidates: [String]
    if let object = error.attributes["obj"] {
      candidates = attributeNames(of: object)
    } else if error.type.isSubtype(of: Exceptions.moduleNotFoundError) {
      let known = modules.names.filter { !$0.contains(".") }.joined(separator: ", ")
      return closest(to: name.text, among: modules.names).map { "did you mean '\($0)'?" }
        ?? "Axle has the modules \(known)"
    } else if error.type.isSubtype(of: Exceptions.nameError) {
      let locals = error.trace.first?.code.scope.locals.map(\.text) ?? []
      candidates = locals + globals.boundNames + BareNames.names
    } else {
      return nil
    }
    return closest(to: name.text, among: candidates).map { "did you mean '\($0)'?" }
  }
}

extension ExceptionObject.TraceEntry {
  fileprivate var place: Label { Label(code.source, code.spans[instruction]) }
}

extension CodeObject {
  /// The function as the call stack names it; `nil` for the module.
  fileprivate var shownName: String? { name == "<module>" ? nil : name }
}
