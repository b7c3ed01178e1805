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
  /// The module of a function that Python would show as a Python function: `<function dot at 0x…>`.
  package var module: String?
  let body: Body
  private(set) lazy var signature = Signature(signatureText)

  /// A function whose arguments are checked and put in order by its signature.
  package init(_ signature: String, _ body: @escaping Body) {
    signatureText = signature
    name = String(signature.prefix { $0 != "(" })
    isVariadic = false
    self.body = body
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
  /// Throws: `TypeError` in CPython's words, where the arguments do not fit.
  func order(
    _ base: UnsafeMutablePointer<Object>, count: Int, keywords: [Symbol]
  ) throws(ExceptionObject) -> [Object] {
    let signature = self.signature
    if count > signature.positionalCount { throw wrongCount(count, keywords.count) }
    var slots = Array(repeating: Object.absent, count: signature.parameters.count)
    for i in 0..<count { slots[i] = base[i] }
    for (i, name) in keywords.enumerated() {
      guard let place = signature.index(of: name), place >= signature.positionalOnlyCount else {
        if signature.positionalOnlyCount == signature.parameters.count {
          throw .typeError("\(shownName)() takes no keyword arguments")
        }
        throw .typeError("\(shownName)() got an unexpected keyword argument '\(name.text)'")
      }
      if !slots[place].isAbsent {
        throw .typeError(
          "argument for \(shownName)() given by name ('\(name.text)') and position (\(place + 1))")
      }
      slots[place] = base[count + i]
    }
    for (i, parameter) in signature.parameters.enumerated() where parameter.isRequired && slots[i].isAbsent {
      if i < signature.positionalOnlyCount { throw wrongCount(count, keywords.count) }
      throw .typeError("\(shownName)() missing required argument '\(parameter.name.text)' (pos \(i + 1))")
    }
    return slots
  }

  private var shownName: String { owner.map { "\($0).\(name)" } ?? name }

  /// CPython words it by the shape of the signature.
  private func wrongCount(_ given: Int, _ named: Int) -> ExceptionObject {
    let (least, most) = (signature.requiredCount, signature.positionalCount)
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
    if given > most {
      return .typeError(
        "\(shownName)() takes at most \(most) positional argument\(most == 1 ? "" : "s") (\(given) given)")
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
      if character == "," && depth == 0 { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
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
