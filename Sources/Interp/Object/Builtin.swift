import Lexer

/// A function of the language that is written in Swift.
package final class Builtin {
  package typealias Body = (Arguments) throws(ExceptionObject) -> Object

  package let name: String
  /// With the module, where the signature has it.
  private let qualifiedName: String
  /// As Python would show it: `sorted(iterable, /, *, key=None, reverse=False)`.
  package let signatureText: String
  /// Whether the body takes any number of arguments and looks at their names itself.
  let isVariadic: Bool
  /// The type whose method it is; `nil` for a function.
  package var owner: String?
  /// Whether it belongs to the type and has no receiver: `dict.fromkeys`.
  private(set) var isStatic = false
  /// The module of a function that Python would show as a Python function: `<function dot at 0x…>`.
  package var module: String? {
    didSet {
      hasStaticParameters =
        module.map { CompiledFunctions.staticParameters(of: name, in: $0) != nil } ?? false
    }
  }
  /// The type that Python shows of it.
  private(set) lazy var type: TypeObject =
    if owner != nil {
      module == nil ? Types.methodDescriptor : Types.function
    } else if let module, module.hasPrefix("jax") {
      JaxFunctionTypes.type(of: name, in: module, isUfunc: isUfunc)
    } else {
      Types.builtin
    }
  /// Whether it is one of `jnp.ufunc`'s objects, which are shown and complain as such.
  package var isUfunc = false
  let body: Body
  /// Whether arguments are looked at before the body is: JAX compiles the function for some of them.
  private(set) var hasStaticParameters = false
  private lazy var staticPlaces: [Int] =
    CompiledFunctions.staticParameters(of: name, in: module ?? "")?.split(separator: " ").compactMap {
      signature.index(of: Symbol(String($0)))
    } ?? []
  /// Parameters that JAX or Python has and Axle does not act on: giving one is refused by name.
  private(set) var refusedParameters: [Symbol] = []
  private(set) lazy var signature = Signature(signatureText)
  /// How many positional arguments the body takes as they stand; empty before the first call.
  private var plainCounts = 0..<0

  /// What JAX checks before it compiles the function.
  @inline(never)
  func checkStaticArguments(_ call: Arguments) throws(ExceptionObject) {
    // One that takes any number looks at its own.
    if isVariadic { return }
    for place in staticPlaces {
      if let given = call[place].given { try given.requireHashable(call.machine) }
    }
  }

  /// Whether it is called on an object: a method, unless it is static.
  @inline(__always)
  var needsReceiver: Bool { owner != nil && !isStatic }

  /// Whether so many positional arguments, and no named ones, need no putting in order.
  @inline(__always)
  func accepts(_ count: Int) -> Bool { plainCounts.contains(count) || learnsToAccept(count) }

  @inline(never)
  private func learnsToAccept(_ count: Int) -> Bool {
    if isVariadic {
      plainCounts = 0..<Int.max
    } else if !signature.hasRequiredKeyword {
      let refused = refusedParameters.compactMap(signature.index).min() ?? .max
      plainCounts = signature.requiredCount..<min(signature.positionalCount, refused) + 1
    }
    return plainCounts.contains(count)
  }

  /// A function whose arguments are checked and put in order by its signature.
  ///
  /// A module before the name (`math.cos(x, /)`) is for errors: CPython names it in some.
  package convenience init(_ signature: String, _ body: @escaping Body) {
    self.init(signature, isVariadic: false, body)
  }

  /// A function that has some of its parameters only to refuse them by name.
  package convenience init(_ signature: String, refusing parameters: [String], _ body: @escaping Body) {
    self.init(signature, isVariadic: false, body)
    refusedParameters = parameters.map { Symbol($0) }
  }

  /// A method that needs no receiver: it is called on the type.
  package convenience init(static signature: String, _ body: @escaping Body) {
    self.init(signature, body)
    isStatic = true
  }

  /// A function that sees its arguments as they were written.
  package convenience init(variadic signature: String, _ body: @escaping Body) {
    self.init(signature, isVariadic: true, body)
  }

  private init(_ signature: String, isVariadic: Bool, _ body: @escaping Body) {
    signatureText = signature
    qualifiedName = Builtin.name(in: signature)
    let path = qualifiedName.utf8
    let dot = path.lastIndex(of: UInt8(ascii: "."))
    name = dot.map { String(Substring(path[path.index(after: $0)...])) } ?? qualifiedName
    self.isVariadic = isVariadic
    self.body = body
  }
}

extension Builtin {
  /// What stands before the parameters. It is found among bytes: hundreds of builtins are made at every start.
  static func name(in signature: String) -> String {
    String(Substring(signature.utf8.prefix { $0 != UInt8(ascii: "(") }))
  }

  /// The arguments in the order of the parameters, `.absent` where a parameter got none.
  ///
  /// - Throws: `TypeError` where the arguments do not fit, in the words that CPython has for functions of its own
  ///   (those without a ``module``) and for functions written in Python.
  func order(
    _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> [Object] {
    do throws(ExceptionObject) {
      return try bind(base, count: count, keywords: keywords)
    } catch {
      throw tracingMistake(base, count: count, keywords: keywords) ?? error
    }
  }

  private func bind(
    _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> [Object] {
    var slots = Array(repeating: Object.absent, count: signature.parameters.count)
    for i in 0..<min(count, signature.positionalCount) { slots[i] = base[i] }
    if !isPythonFunction, let mistake = wrongCount(count, named: keywords.count) { throw mistake }
    var mistake = fill(&slots, base + count, keywords, Array(keywords.indices))
    if mistake != nil, keywords.count > 1, isCompiled {
      // JAX hands the arguments of what it compiles over in the order of their names.
      for i in slots.indices where i >= count { slots[i] = .absent }
      let byName = keywords.indices.sorted { keywords[$0].text < keywords[$1].text }
      mistake = fill(&slots, base + count, keywords, byName)
    }
    // What is missing comes first, unless the function is written in Python.
    if isPythonFunction, let mistake { throw mistake }
    if count > signature.positionalCount { throw tooMany(count) }
    let missing = signature.parameters.indices.filter {
      signature.parameters[$0].isRequired && slots[$0].isAbsent
    }
    if !missing.isEmpty { throw self.missing(missing) }
    if let mistake { throw mistake }
    for name in refusedParameters where slots[signature.index(of: name)!].given != nil {
      throw .unsupported("Axle's \(shownName) does not have the argument '\(name.text)'")
    }
    return slots
  }

  /// Puts arguments by name where their parameters are, in this order, up to the first that does not fit.
  private func fill(
    _ slots: inout [Object], _ given: UnsafeMutablePointer<Object>, _ keywords: [Symbol], _ order: [Int]
  ) -> ExceptionObject? {
    for i in order {
      let name = keywords[i]
      guard let place = signature.index(of: name), place >= signature.positionalOnlyCount else {
        return unexpected(name, among: keywords)
      }
      if !slots[place].isAbsent { return multiple(name, place) }
      slots[place] = given[i]
    }
    return nil
  }

  /// How errors name it. The methods of JAX's arrays are functions whose names begin with an underscore.
  private var shownName: String {
    guard let owner else { return qualifiedName }
    return isPythonFunction && Types.arrayNames.contains(owner) ? arrayMethodName : "\(owner).\(name)"
  }

  private var isPythonFunction: Bool { module != nil }

  private var mistakes: BindingMistakes { BindingMistakes(function: shownName) }

  private func unexpected(_ name: Symbol, among keywords: [Symbol]) -> ExceptionObject {
    guard isPythonFunction else {
      return .bindingError("'\(name.text)' is an invalid keyword argument for \(self.name)()")
    }
    if isUfunc { return BindingMistakes(function: "ufunc.__call__").unexpected(name.text) }
    let positionalOnly = signature.parameters.prefix(signature.positionalOnlyCount).map(\.name)
    let misplaced = positionalOnly.filter(keywords.contains)
    return misplaced.isEmpty
      ? mistakes.unexpected(name.text) : mistakes.positionalOnly(misplaced.map(\.text))
  }

  private func multiple(_ name: Symbol, _ place: Int) -> ExceptionObject {
    isPythonFunction
      ? mistakes.multiple(name.text)
      : .bindingError(
        "argument for \(self.name)() given by name ('\(name.text)') and position (\(place + 1))")
  }

  private func tooMany(_ given: Int) -> ExceptionObject {
    // Python counts the receiver.
    let receiver = owner == nil ? 0 : 1
    let accepted = signature.requiredCount + receiver...signature.positionalCount + receiver
    return mistakes.tooMany(given: given + receiver, accepted: accepted, named: 0)
  }

  private func missing(_ places: [Int]) -> ExceptionObject {
    let parameters = signature.parameters
    guard isPythonFunction else {
      return .bindingError(
        "\(name)() missing required argument '\(parameters[places[0]].name.text)' (pos \(places[0] + 1))")
    }
    let positional = places.filter { $0 < signature.positionalCount }.map { parameters[$0].name.text }
    if !positional.isEmpty { return mistakes.missing(positional, "positional") }
    return mistakes.missing(places.map { parameters[$0].name.text }, "keyword-only")
  }

  /// What CPython says of the number of arguments; `nil` where it is right.
  private func wrongCount(_ given: Int, named: Int) -> ExceptionObject? {
    let (least, most, total) = (
      signature.requiredCount, signature.positionalCount, signature.parameters.count
    )
    if signature.positionalOnlyCount == total { return wrongPlainCount(given, named: named) }
    func counted(_ bound: String, _ count: Int, _ kind: String, _ given: Int) -> ExceptionObject {
      .bindingError(
        "\(name)() takes \(bound) \(count) \(kind)argument\(count == 1 ? "" : "s") (\(given) given)")
    }
    if given + named > total {
      return counted(
        least == total ? "exactly" : "at most", total, given == 0 ? "keyword " : "", given + named)
    }
    if given > most && most == 0 { return .bindingError("\(name)() takes no positional arguments") }
    if given > most { return counted(least == most ? "exactly" : "at most", most, "positional ", given) }
    let unnamed = min(signature.positionalOnlyCount, least)
    if given < unnamed {
      return counted(unnamed < most ? "at least" : "exactly", unnamed, "positional ", given)
    }
    return nil
  }

  /// The same for functions whose parameters have no names.
  private func wrongPlainCount(_ given: Int, named: Int) -> ExceptionObject? {
    let (least, most) = (signature.requiredCount, signature.positionalCount)
    if named > 0 { return .bindingError("\(shownName)() takes no keyword arguments") }
    if (least...most).contains(given) { return nil }
    switch (least, most) {
    case (0, 0): return .bindingError("\(shownName)() takes no arguments (\(given) given)")
    case (1, 1): return .bindingError("\(shownName)() takes exactly one argument (\(given) given)")
    case (most, _): return .bindingError("\(name) expected \(most) arguments, got \(given)")
    default:
      let (bound, count) = given < least ? ("at least", least) : ("at most", most)
      return .bindingError(
        "\(name) expected \(bound) \(count) argument\(count == 1 ? "" : "s"), got \(given)")
    }
  }
}

/// The parameters of a builtin, read from its signature's text.
package struct Signature {
  struct Parameter {
    let name: Symbol
    let isRequired: Bool
  }

  /// Positional parameters first, then keyword-only ones: the order in which a body reads its arguments.
  private(set) var parameters: [Parameter] = []
  private(set) var positionalOnlyCount = 0
  private(set) var positionalCount = 0
  private(set) var requiredCount = 0

  init(_ text: String) {
    let open = text.firstIndex(of: "(")!
    var depth = 0
    var pieces: [String] = [""]
    for character in text[text.index(after: open)...].dropLast() {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == "," && depth == 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    var isKeywordOnly = false
    for piece in pieces {
      let piece = piece.drop { $0 == " " }
      switch piece {
      case "": continue
      case "/": positionalOnlyCount = parameters.count
      case "*": isKeywordOnly = true
      default:
        let isRequired = !piece.contains("=")
        parameters.append(Parameter(name: Symbol(String(piece.prefix { $0 != "=" })), isRequired: isRequired))
        if isKeywordOnly {
          hasRequiredKeyword = hasRequiredKeyword || isRequired
          continue
        }
        positionalCount += 1
        if isRequired { requiredCount += 1 }
      }
    }
  }

  /// Whether a keyword-only parameter has no default.
  private(set) var hasRequiredKeyword = false

  func index(of name: Symbol) -> Int? { parameters.firstIndex { $0.name == name } }
}

extension Object {
  /// - Throws: JAX's `ValueError` for a static argument that cannot be a key.
  func requireHashable(_ machine: Machine) throws(ExceptionObject) {
    switch self {
    case .none, .bool, .int, .float, .string: return
    default: break
    }
    do throws(ExceptionObject) {
      _ = try pythonHash()
    } catch {
      throw .valueError(
        "Non-hashable static arguments are not supported. An error occurred while trying to hash an object of type "
          + "\(try machine.repr(.type(type))), \(try machine.str(self).text). The error was:\n"
          + "TypeError: \(try machine.str(.exception(error)).text)\n")
    }
  }
}
