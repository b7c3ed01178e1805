import Lexer
import Primitives

// What there is to see at a prompt: variables, signatures, what a value is.

extension Session {
  /// A variable of the program, and in a few words what it holds.
  package struct Variable {
    package let name: String
    package let kind: String
  }

  /// The program's own variables, by name.
  package var variables: [Variable] {
    ownNames.sorted().map { name in
      let value = variable(name)!
      return Variable(name: name, kind: kind(of: value))
    }
  }

  /// What the name, or the path of attributes, means: of a builtin, its entry in the documentation; of anything else, its
  /// kind and, where it can be called, how; nil where there is no such thing.
  package func description(of path: String) -> String? {
    guard let value = find(path) else { return nil }
    if let entry = Documentation.entry(of: value) { return String(entry.text.dropLast()) }
    let call = signature(of: value).map { "\(path.split(separator: ".").last ?? "")\($0)" }
    return [call, kind(of: value)].compactMap { $0 }.joined(separator: "\n")
  }

  /// The parameters of a function that can be given by name, each with an equals sign.
  func keywords(of function: Object) -> [String] {
    switch function {
    case .function(let function): function.keywordNames.map { $0 + "=" }
    case .builtin(let builtin):
      builtin.signature.parameters.dropFirst(builtin.signature.positionalOnlyCount).map { $0.name.text + "=" }
    default: []
    }
  }

  /// The value of a path of names; looked up, never computed.
  func find(_ path: String) -> Object? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, var object = variable(first) else { return nil }
    for part in parts.dropFirst() {
      guard let next = try? machine.findAttribute(object, Symbol(part)) else { return nil }
      object = next
    }
    return object
  }

  private func kind(of value: Object) -> String {
    switch value {
    case .value(let value): value.type.description
    case .function, .builtin, .method, .module, .type: value.typeName
    case .string, .list, .tuple, .dict, .set:
      "\(value.typeName), \((try? machine.length(value)).flatMap { $0 } ?? 0) long"
    default: value.typeName + ((try? machine.repr(value)).map { $0.count < 40 ? " " + $0 : "" } ?? "")
    }
  }

  func signature(of value: Object) -> String? {
    switch value {
    case .function(let function): "(\(parameters(of: function).joined(separator: ", ")))"
    case .builtin(let builtin): String(builtin.signatureText.drop { $0 != "(" })
    case .method(let method): signature(of: .builtin(method.method))
    default: nil
    }
  }
}

extension Session {
  /// The parameters as they were declared, with their defaults.
  fileprivate func parameters(of function: FunctionObject) -> [String] {
    let list = function.code.parameters
    func text(_ name: Symbol, _ value: Object?) -> String {
      guard let value, !value.isAbsent else { return name.text }
      return "\(name.text)=\((try? machine.repr(value)) ?? "…")"
    }
    let firstDefault = list.positionalCount - function.defaults.count
    var texts: [String] = []
    for place in 0..<list.positionalCount {
      texts.append(
        text(list.names[place], place < firstDefault ? nil : function.defaults[place - firstDefault]))
      if place + 1 == list.positionalOnlyCount { texts.append("/") }
    }
    if list.hasVariadic {
      texts.append("*" + list.names[list.variadicRegister].text)
    } else if list.keywordOnlyCount > 0 {
      texts.append("*")
    }
    for place in 0..<list.keywordOnlyCount {
      texts.append(text(list.names[list.firstKeywordOnly + place], function.keywordDefaults[place]))
    }
    if list.hasVariadicKeywords { texts.append("**" + list.names[list.variadicKeywordsRegister].text) }
    return texts
  }
}

extension FunctionObject {
  /// The parameters that can be given by name.
  fileprivate var keywordNames: [String] {
    let list = code.parameters
    let keywordOnly = list.firstKeywordOnly..<list.firstKeywordOnly + list.keywordOnlyCount
    return (list.names[list.positionalOnlyCount..<list.positionalCount] + list.names[keywordOnly]).map(\.text)
  }
}
