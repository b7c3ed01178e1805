import Diagnostics
import Lexer

/// Names that stand for nothing, in code that no way through the program comes to.
struct UnvisitedNames {
  private let machine: Machine
  private let checker: Checker
  private var bound: Set<Int32> = []
  private(set) var mistakes: [ExceptionObject] = []

  init(_ module: CodeObject, _ checker: Checker) {
    self.checker = checker
    machine = checker.machine
    guard checker.knowsAllNames else { return }
    bind(module)
    look(in: module)
  }

  /// Finds the variables that some code gives a value to.
  private mutating func bind(_ code: CodeObject) {
    for place in 0..<code.count {
      if case .storeGlobal(let slot, _) = code.instructions[place] { bound.insert(slot) }
    }
    for function in code.functions { bind(function) }
  }

  private mutating func look(in code: CodeObject) {
    let visits = checker.visits[ObjectIdentifier(code)]
    for place in 0..<code.count where visits?.isVisited[place] != true {
      guard case .loadGlobal(let slot, _) = code.instructions[place], !bound.contains(slot),
        machine.globals.values[Int(slot)].isAbsent,
        !code.handlers.contains(where: { $0.range.contains(place) })
      else { continue }
      do throws(ExceptionObject) { _ = try machine.builtin(slot) } catch {
        error.trace = [
          .init(code: code, instruction: place, frame: FrameContents(unknown: code))
        ]
        mistakes.append(error)
      }
    }
    for function in code.functions { look(in: function) }
  }
}
