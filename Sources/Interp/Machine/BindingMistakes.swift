/// What is wrong with the arguments of a call to a function written in Python, in CPython's words.
/// JAX's functions are such functions, so ours of the same name say the same.
struct BindingMistakes {
  /// The qualified name, without parentheses.
  let function: String

  func unexpected(_ keyword: String) -> ExceptionObject {
    .bindingError("\(function)() got an unexpected keyword argument '\(keyword)'")
  }

  func multiple(_ parameter: String) -> ExceptionObject {
    .bindingError("\(function)() got multiple values for argument '\(parameter)'")
  }

  func positionalOnly(_ parameters: [String]) -> ExceptionObject {
    .bindingError(
      "\(function)() got some positional-only arguments passed as keyword arguments: "
        + "'\(parameters.joined(separator: ", "))'")
  }

  /// - Parameters:
  ///   - accepted: how few and how many positional arguments the function takes.
  ///   - named: how many of the arguments given went to keyword-only parameters.
  func tooMany(given: Int, accepted: ClosedRange<Int>, named: Int) -> ExceptionObject {
    let (least, most) = (accepted.lowerBound, accepted.upperBound)
    let takes = least == most ? "\(most)" : "from \(least) to \(most)"
    let keywords =
      named == 0
      ? "" : " positional argument\(plural(given)) (and \(named) keyword-only argument\(plural(named)))"
    let verb = given == 1 && named == 0 ? "was" : "were"
    return .bindingError(
      "\(function)() takes \(takes) positional argument\(least == most ? plural(most) : "s") but \(given)\(keywords) "
        + "\(verb) given")
  }

  /// - Parameter kind: `positional` or `keyword-only`.
  func missing(_ parameters: [String], _ kind: String) -> ExceptionObject {
    let quoted = parameters.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: "\(quoted.dropLast().joined(separator: ", ")), and \(quoted.last!)"
      }
    return .bindingError(
      "\(function)() missing \(quoted.count) required \(kind) argument\(plural(quoted.count)): \(list)")
  }

  private func plural(_ count: Int) -> String { count == 1 ? "" : "s" }
}
