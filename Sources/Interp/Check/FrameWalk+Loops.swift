import Diagnostics

// Loops that end by what is known are followed turn by turn. Where it is not known how many turns there are, or there
// are too many, what differs from turn to turn becomes unknown until nothing does.

/// A loop at work.
struct LoopRun {
  /// The state before the first turn, and less and less of it.
  var state: CheckState
  let remaining: Double
  let firstStep: Int
  var widenings = 0
}

extension FrameWalk {
  private static let mostWidenings = 4

  func enterLoop(at start: Int) throws(ExceptionObject) {
    let state = CheckState(machine)
    try checker.step(state.size / 8)
    loops[start] = LoopRun(state: state, remaining: remaining, firstStep: checker.steps)
  }

  /// A way comes back to the start of its loop. Returns whether it goes on there.
  func turn(at start: Int) throws(ExceptionObject) -> Bool {
    guard var loop = loops[start] else {
      try enterLoop(at: start)
      return true
    }
    // Where some way has left the loop, it is not sure that there is another turn.
    let isOpen = remaining < loop.remaining || loop.widenings > 0
    let isLong = checker.steps - loop.firstStep > Checker.stepsOfLoop
    guard isOpen || isLong else { return true }
    var isLess = loop.state.meet(CheckState(machine))
    if case .forNext(_, _, let iterator) = code.instructions[start],
      !loop.state.registers[Int(iterator)].isUnknown
    {
      loop.state.registers[Int(iterator)] = .unknown
      isLess = true
    }
    guard isLess, loop.widenings < FrameWalk.mostWidenings else {
      if !endInFavour(ofWaysBehind: visits.loopEnds[start]) {
        checker.note(
          "no way out of this loop was found: what follows it was not checked", at: place(ofLoop: start),
          isFinal: true)
      }
      return false
    }
    if !isOpen {
      checker.note("this loop has many turns: only the first ones were checked", at: place(ofLoop: start))
    }
    loop.state.install(in: machine)
    loop.widenings += 1
    loops[start] = loop
    return true
  }

  /// The first line of the loop: what leads back to its start stands for the whole statement.
  func place(ofLoop start: Int) -> Label {
    let statement = code.spans[visits.loopEnds[start]]
    let length = code.source.bytes[statement.range].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ":")
    }.count
    return Label(code.source, Span(Int(statement.start), Int(statement.start) + length))
  }
}
