import Diagnostics
import Lexer

extension CodeObject {
  /// The instructions with their places in the source, then those of the functions inside: what
  /// `axle --bytecode FILE` shows. Jumps name the instruction that they lead to, and `#` marks a number
  /// that stands in the instruction itself. Constants are shown as `machine` shows them.
  func listing(on machine: Machine) -> String {
    let lines = LineMap(source)
    var text = "\(qualifiedName): \(registerCount) registers\n"
    for place in 0..<count {
      let line = lines.line(of: Int(spans[place].start))
      text += "\(column(place, 5))  line \(column(line, 4))  \(describe(place, on: machine))\n"
    }
    for handler in handlers {
      text +=
        "       \(handler.range.lowerBound)–\(handler.range.upperBound - 1): exceptions go to \(handler.target)\n"
    }
    return text + functions.map { "\n" + $0.listing(on: machine) }.joined()
  }

  private func describe(_ place: Int, on machine: Machine) -> String {
    // Adding the place to a distance gives back the target.
    switch instructions[place].relative(to: -place) {
    case .loadConstant(let index, let target):
      "loadConstant(\(target), \((try? machine.repr(constants[Int(index)])) ?? "…"))"
    case .loadAttribute(let name, let target, let object):
      "loadAttribute(\(target), of: \(object), .\(name.text))"
    case .callMethod(let site, let target, let window, let count):
      "callMethod(\(target), .\(callSites[Int(site)].symbol.text), window: \(window), count: \(count))"
    case .jumpUnless(let target, let lhs, let rhs, let op):
      "jumpUnless(\(target), \(lhs) \(op.symbol) \(rhs))"
    case .jumpUnlessInt(let target, let lhs, let value, let op):
      "jumpUnlessInt(\(target), \(lhs) \(op.symbol) #\(value))"
    case .compare(let target, let lhs, let rhs, let op): "compare(\(target), \(lhs) \(op.symbol) \(rhs))"
    case let instruction: "\(instruction)"
    }
  }

  private func column(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
