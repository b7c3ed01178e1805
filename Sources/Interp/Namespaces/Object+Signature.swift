/// The parameters of something callable, as Python's `inspect.signature` lists them.
struct CallableSignature {
  struct Parameter {
    enum Kind { case positional, variadic, keywordOnly, variadicKeywords }

    let name: String
    var kind: Kind
    var isRequired: Bool
  }

  private(set) var parameters: [Parameter]

  /// The names of all parameters, in the order of the declaration.
  var names: [String] { parameters.map(\.name) }

  /// Whether a call with so many positional arguments, and these named ones, gives each parameter what it needs.
  func accepts(_ count: Int, keywords: [String]) -> Bool {
    let positional = parameters.filter { $0.kind == .positional }
    if count > positional.count && !parameters.contains(where: { $0.kind == .variadic }) { return false }
    let named = positional.dropFirst(count) + parameters.filter { $0.kind == .keywordOnly }
    let takesAnyName = parameters.contains { $0.kind == .variadicKeywords }
    let isGivenTwice = positional.prefix(count).contains { keywords.contains($0.name) }
    return !isGivenTwice && named.allSatisfy { !$0.isRequired || keywords.contains($0.name) }
      && keywords.allSatisfy { name in takesAnyName || named.contains { $0.name == name } }
  }

  /// What is left for a call once `functools.partial` has given some arguments.
  ///
  /// A parameter given by name, and those behind it, can be given by name only.
  func bound(_ count: Int, keywords: [String]) -> CallableSignature? {
    var rest = self
    for _ in 0..<count {
      guard let first = rest.parameters.first else { return nil }
      if first.kind == .variadic { break }
      guard first.kind == .positional else { return nil }
      rest.parameters.removeFirst()
    }
    guard let firstNamed = rest.parameters.firstIndex(where: { keywords.contains($0.name) }) else {
      return rest
    }
    for i in firstNamed..<rest.parameters.count where rest.parameters[i].kind == .positional {
      rest.parameters[i].kind = .keywordOnly
    }
    for i in rest.parameters.indices where keywords.contains(rest.parameters[i].name) {
      rest.parameters[i].isRequired = false
    }
    return rest
  }
}

extension Object {
  /// The signature, where Python could tell it.
  var signature: CallableSignature? {
    switch self {
    case .function(let function): CallableSignature(function)
    case .builtin(let builtin): CallableSignature(builtin)
    case .native(let partial as PartialObject): partial.signature
    case .native(let mapped as MappedFunction): mapped.function.signature
    default: nil
    }
  }
}

extension CallableSignature {
  fileprivate init(_ function: FunctionObject) {
    let list = function.code.parameters
    let optional = list.positionalCount - function.defaults.count
    parameters = list.names.indices.map { i in
      let name = list.names[i].text
      if i < list.positionalCount {
        return Parameter(name: name, kind: .positional, isRequired: i < optional)
      }
      if i < list.firstKeywordOnly { return Parameter(name: name, kind: .variadic, isRequired: false) }
      guard i < list.variadicKeywordsRegister else {
        return Parameter(name: name, kind: .variadicKeywords, isRequired: false)
      }
      let hasDefault = !function.keywordDefaults[i - list.firstKeywordOnly].isAbsent
      return Parameter(name: name, kind: .keywordOnly, isRequired: !hasDefault)
    }
  }

  fileprivate init?(_ builtin: Builtin) {
    if builtin.isUfunc {
      // Called with `*args`.
      parameters = [
        Parameter(name: "args", kind: .variadic, isRequired: false),
        Parameter(name: "out", kind: .keywordOnly, isRequired: false),
        Parameter(name: "where", kind: .keywordOnly, isRequired: false),
      ]
      return
    }
    guard !builtin.isVariadic, builtin.owner == nil else { return nil }
    let signature = builtin.signature
    parameters = signature.parameters.enumerated().map { i, parameter in
      let kind: Parameter.Kind = i < signature.positionalCount ? .positional : .keywordOnly
      return Parameter(name: parameter.name.text, kind: kind, isRequired: parameter.isRequired)
    }
  }
}
