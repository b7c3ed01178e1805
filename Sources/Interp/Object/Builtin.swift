import Lexer

/// A function of the language that is written in Swift.
package final class Builtin {
  package typealias Body = (Arguments) throws(ExceptionObject) -> Object

  package let name: String
  /// As Python would show it: `sorted(iterable, /, *, key=None, reverse=False)`.
  package let signatureText: String
  /// Whether the body takes any number of arguments and looks at their names itself.
  let isVariadic: Bool
  /// The type whose method it is; `nil` for a function.
  package var owner: String?
  /// Whether it belongs to the type and has no receiver: `dict.fromkeys`.
  private(set) var isStatic = false
  /// The module of a function that Python would show as a Python function: `<function dot at 0x…>`.
  package var module: String?
  let body: Body
  private(set) lazy var signature = Signature(signatureText)
  /// How many positional arguments the body takes as they stand; empty before the first call.
  private var plainCounts = 0..<0

  /// Whether so many positional arguments, and no named ones, need no putting in order.
  @inline(__always)
  func accepts(_ count: Int) -> Bool { plainCounts.contains(count) || learnsToAccept(count) }

  @inline(never)
  private func learnsToAccept(_ count: Int) -> Bool {
    if isVariadic {
      plainCounts = 0..<Int.max
    } else if !signature.hasRequiredKeyword {
      plainCounts = signature.requiredCount..<signature.positionalCount + 1
    }
    return plainCounts.contains(count)
  }

  /// A function whose arguments are checked and put in order by its signature.
  package init(_ signature: String, _ body: @escaping Body) {
    signatureText = signature
    name = String(signature.prefix { $0 != "(" })
    isVariadic = false
    self.body = body
  }

  /// A method that needs no receiver: it is called on the type.
  package convenience init(static signature: String, _ body: @escaping Body) {
    self.init(signature, body)
    isStatic = true
  }

  /// A function that sees its arguments as they were written.
  package init(variadic signature: String, _ body: @escaping Body) {
    signatureText = signature
    name = String(signature.prefix { $0 != "(" })
    isVariadic = true
    self.body = body
  }
}

extension Builtin {
  /// The arguments in the order of the parameters, `.absent` where a parameter got none.
  ///
  /// Throws: `TypeError` where the arguments do not fit, in the words that CPython has for functions of its own
  /// (those without a ``module``) and for functions written in Python.
  func order(
    _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> [Object] {
    let most = signature.parameters.count
    if takesNames && count + keywords.count > most {
      throw tooMany(count + keywords.count, named: count == 0)
    }
    var slots = Array(repeating: Object.absent, count: most)
    for i in 0..<min(count, signature.positionalCount) { slots[i] = base[i] }
    for (i, name) in keywords.enumerated() {
      guard let place = signature.index(of: name), place >= signature.positionalOnlyCount else {
        throw unexpected(name)
      }
      if !slots[place].isAbsent { throw multiple(name, place) }
      slots[place] = base[count + i]
    }
    if count > signature.positionalCount { throw wrongCount(count) }
    let missing = signature.parameters.indices.filter {
      signature.parameters[$0].isRequired && slots[$0].isAbsent
    }
    if !missing.isEmpty { throw self.missing(missing, given: count) }
    return slots
  }

  private var shownName: String { owner.map { "\($0).\(name)" } ?? name }

  private var isPythonFunction: Bool { module != nil }

  /// Whether it is a function of CPython's own with parameters that may be given by name.
  private var takesNames: Bool {
    !isPythonFunction && signature.parameters.count > signature.positionalOnlyCount
  }

  private func tooMany(_ given: Int, named: Bool) -> ExceptionObject {
    let most = signature.parameters.count
    let bound = signature.requiredCount == most ? "exactly" : "at most"
    return .typeError(
      "\(name)() takes \(bound) \(most) \(named ? "keyword " : "")argument\(most == 1 ? "" : "s") (\(given) given)"
    )
  }

  private var mistakes: BindingMistakes { BindingMistakes(function: shownName) }

  private func unexpected(_ name: Symbol) -> ExceptionObject {
    if isPythonFunction { return mistakes.unexpected(name.text) }
    if signature.positionalOnlyCount == signature.parameters.count {
      return .typeError("\(shownName)() takes no keyword arguments")
    }
    return .typeError("'\(name.text)' is an invalid keyword argument for \(self.name)()")
  }

  private func multiple(_ name: Symbol, _ place: Int) -> ExceptionObject {
    if isPythonFunction { return mistakes.multiple(name.text) }
    return .typeError(
      "argument for \(self.name)() given by name ('\(name.text)') and position (\(place + 1))")
  }

  private func missing(_ places: [Int], given: Int) -> ExceptionObject {
    let parameters = signature.parameters
    if isPythonFunction {
      let positional = places.filter { $0 < signature.positionalCount }.map { parameters[$0].name.text }
      if !positional.isEmpty { return mistakes.missing(positional, "positional") }
      return mistakes.missing(places.map { parameters[$0].name.text }, "keyword-only")
    }
    if places[0] < signature.positionalOnlyCount { return wrongCount(given) }
    return .typeError(
      "\(name)() missing required argument '\(parameters[places[0]].name.text)' (pos \(places[0] + 1))")
  }

  /// CPython words it by the shape of the signature.
  private func wrongCount(_ given: Int) -> ExceptionObject {
    let (least, most) = (signature.requiredCount, signature.positionalCount)
    if isPythonFunction { return mistakes.tooMany(given: given, accepted: least...most, named: 0) }
    let isPlain = signature.parameters.count == signature.positionalOnlyCount
    if isPlain && least == most {
      switch most {
      case 0: return .typeError("\(shownName)() takes no arguments (\(given) given)")
      case 1: return .typeError("\(shownName)() takes exactly one argument (\(given) given)")
      default: return .typeError("\(name) expected \(most) arguments, got \(given)")
      }
    }
    if isPlain {
      let bound = given < least ? "at least \(least)" : "at most \(most)"
      let number = given < least ? least : most
      return .typeError("\(name) expected \(bound) argument\(number == 1 ? "" : "s"), got \(given)")
    }
    if most == 0 { return .typeError("\(name)() takes no positional arguments") }
    if least < most {
      let (bound, number) = given > most ? ("at most", most) : ("at least", least)
      return .typeError(
        "\(name)() takes \(bound) \(number) positional argument\(number == 1 ? "" : "s") (\(given) given)")
    }
    return .typeError("\(name) expected \(least) argument\(least == 1 ? "" : "s"), got \(given)")
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
