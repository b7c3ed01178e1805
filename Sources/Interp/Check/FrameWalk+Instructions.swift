import Diagnostics
import Lexer
import Parser

// The instructions, as `Machine.loop` has them; each says what becomes of unknown operands.

extension FrameWalk {
  func execute(_ instruction: Instruction) throws(ExceptionObject) {
    switch instruction {
    // Loads and stores
    case .move(let target, let source): r[Int(target)] = r[Int(source)]
    case .loadConstant(let index, let target): r[Int(target)] = code.constants[Int(index)]
    case .loadGlobal(let slot, let target): r[Int(target)] = try global(slot)
    case .storeGlobal(let slot, let source): machine.globals.values[Int(slot)] = r[Int(source)]
    case .deleteGlobal(let slot): try machine.deleteGlobal(slot)
    case .forgetGlobal(let slot): machine.globals.forget(slot)
    case .makeCell(let register): r[Int(register)] = .cell(Cell(r[Int(register)]))
    case .loadCell(let target, let cell): r[Int(target)] = try value(of: r[Int(cell)].asCell)
    case .storeCell(let cell, let source): r[Int(cell)].asCell.value = r[Int(source)]
    case .deleteCell(let cell):
      _ = try value(of: r[Int(cell)].asCell)
      r[Int(cell)].asCell.value = .absent
    case .loadCaptured(let target, let index): r[Int(target)] = try value(of: machine.captured(index))
    case .storeCaptured(let index, let source): machine.captured(index).value = r[Int(source)]
    case .deleteCaptured(let index):
      _ = try value(of: machine.captured(index))
      machine.captured(index).value = .absent
    case .checkBound(let register):
      if r[Int(register)].isAbsent { throw machine.unbound(code.instructions + position) }
    case .clear(let register): r[Int(register)] = .absent

    // Operators
    case .add(let target, let lhs, let rhs): try operate(.add, target, r[Int(lhs)], r[Int(rhs)])
    case .subtract(let target, let lhs, let rhs): try operate(.subtract, target, r[Int(lhs)], r[Int(rhs)])
    case .multiply(let target, let lhs, let rhs): try operate(.multiply, target, r[Int(lhs)], r[Int(rhs)])
    case .floorDivide(let target, let lhs, let rhs):
      try operate(.floorDivide, target, r[Int(lhs)], r[Int(rhs)])
    case .modulo(let target, let lhs, let rhs): try operate(.modulo, target, r[Int(lhs)], r[Int(rhs)])
    case .addInt(let target, let lhs, let value): try operate(.add, target, r[Int(lhs)], .int(Int(value)))
    case .subtractInt(let target, let lhs, let value):
      try operate(.subtract, target, r[Int(lhs)], .int(Int(value)))
    case .multiplyInt(let target, let lhs, let value):
      try operate(.multiply, target, r[Int(lhs)], .int(Int(value)))
    case .floorDivideInt(let target, let lhs, let value):
      try operate(.floorDivide, target, r[Int(lhs)], .int(Int(value)))
    case .moduloInt(let target, let lhs, let value):
      try operate(.modulo, target, r[Int(lhs)], .int(Int(value)))
    case .binary(let target, let lhs, let rhs, let op): try operate(op, target, r[Int(lhs)], r[Int(rhs)])
    case .unary(let target, let operand, let op):
      let operand = r[Int(operand)]
      try put(target, knowing: operand) { () throws(ExceptionObject) in
        if op == .not, let truth = try truth(operand) { return .bool(!truth) }
        return op == .not ? unknown(because: operand) : try machine.unaryOperation(op, operand)
      }
    case .compare(let target, let lhs, let rhs, let op):
      let (lhs, rhs) = (r[Int(lhs)], r[Int(rhs)])
      try put(target, knowing: lhs, rhs) { () throws(ExceptionObject) in
        try machine.comparisonOperation(op, lhs, rhs)
      }

    // Control
    case .jump(let distance): next = position + Int(distance)
    case .jumpIfTrue(let distance, let condition): try jump(distance, if: true, r[Int(condition)])
    case .jumpIfFalse(let distance, let condition): try jump(distance, if: false, r[Int(condition)])
    case .jumpUnless(let distance, let lhs, let rhs, let op):
      try jump(distance, unless: op, r[Int(lhs)], r[Int(rhs)])
    case .jumpUnlessInt(let distance, let lhs, let value, let op):
      try jump(distance, unless: op, r[Int(lhs)], .int(Int(value)))
    case .makeIterator(let target, let source):
      let source = r[Int(source)]
      if source.hasUnknownLength { return try becomeUnknown(.unknown) }
      try put(target, knowing: source) { () throws(ExceptionObject) in
        .iterator(try machine.iterate(source))
      }
    case .forNext(let distance, let variable, let iterator): try forNext(distance, variable, iterator)
    case .return(let source): finish(returning: r[Int(source)])
    case .yield, .echo: break

    // Containers
    case .makeTuple(let target, let window, let count):
      r[Int(target)] = .tuple(machine.takeTuple(r + Int(window), Int(count)))
    case .makeList(let target, let window, let count):
      r[Int(target)] = .list(ListObject(machine.take(r + Int(window), Int(count))))
    case .makeSet(let target, let window, let count):
      r[Int(target)] = .set(try machine.makeSet(r + Int(window), Int(count)))
    case .makeConstantSet(let target, let window, let count):
      r[Int(target)] = .set(
        try SetObject.constant(UnsafeBufferPointer(start: r + Int(window), count: Int(count))))
    case .makeDict(let target, let window, let count):
      r[Int(target)] = .dict(try machine.makeDict(r + Int(window), Int(count)))
    case .makeSlice(let target, let window):
      let bounds = r + Int(window)
      r[Int(target)] = .slice(SliceObject(start: bounds[0], stop: bounds[1], step: bounds[2]))
    case .listAppend(let list, let value):
      if case .list(let list) = r[Int(list)] { list.items.append(r[Int(value)]) }
    case .listExtend(let list, let value):
      try change(r[Int(list)], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        try machine.extend(r[Int(list)], by: r[Int(value)])
      }
    case .listToTuple(let target, let source):
      guard case .list(let list) = r[Int(source)] else { return }
      r[Int(target)] = r[Int(source)].hasUnknownLength ? .unknown : .tuple(TupleObject.make(list.items))
    case .setAdd(let set, let value):
      try change(r[Int(set)], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        if case .set(let set) = r[Int(set)] { try set.add(r[Int(value)]) }
      }
    case .setUpdate(let set, let value):
      try change(r[Int(set)], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        try machine.update(set: r[Int(set)], with: r[Int(value)])
      }
    case .dictInsert(let dict, let key, let value):
      try change(r[Int(dict)], knowing: r[Int(key)]) { () throws(ExceptionObject) in
        if case .dict(let dict) = r[Int(dict)] { try dict.set(r[Int(key)], r[Int(value)]) }
      }
    case .dictUpdate(let dict, let value):
      try change(r[Int(dict)], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        try machine.update(dict: r[Int(dict)], with: r[Int(value)])
      }
    case .unpack(let window, let source, let count):
      let source = r[Int(source)]
      if source.isUnknown || source.hasUnknownLength { return try becomeUnknown(source.reason) }
      try machine.unpack(source, into: r + Int(window), count: Int(count))
      for i in 0..<Int(count) { r[Int(window) + i] = r[Int(window) + i].withoutElements() }
    case .unpackStarred(let window, let source, let before, let after):
      let source = r[Int(source)]
      if source.isUnknown || source.hasUnknownLength { return try becomeUnknown(source.reason) }
      try machine.unpack(source, into: r + Int(window), before: Int(before), after: Int(after))
      for i in 0...Int(before) + Int(after) { r[Int(window) + i] = r[Int(window) + i].withoutElements() }
    case .formatValue(let target, let value, let conversion):
      let value = r[Int(value)]
      try put(target, knowing: value) { () throws(ExceptionObject) in
        try machine.formatted(value, conversion)
      }
    case .formatWithSpec(let target, let window, let conversion):
      let (value, spec) = (r[Int(window)], r[Int(window) + 1])
      try put(target, knowing: value, spec) { () throws(ExceptionObject) in
        try machine.formatted(value, conversion, spec: spec)
      }
    case .joinStrings(let target, let window, let count):
      let window = r + Int(window)
      let isKnown = (0..<Int(count)).allSatisfy { if case .string = window[$0] { true } else { false } }
      r[Int(target)] = isKnown ? machine.joined(window, count: Int(count)) : .native(UnknownObject.elements)

    // Members
    case .loadAttribute(let name, let target, let object):
      let object = r[Int(object)]
      try put(target, knowing: object, isOutside: object.isContainer) { () throws(ExceptionObject) in
        try machine.attribute(object, name).withoutElements()
      }
    case .storeAttribute(let name, let object, let source):
      if !r[Int(object)].isUnknown { try machine.setAttribute(r[Int(object)], name, r[Int(source)]) }
    case .deleteAttribute(let name, let object):
      if !r[Int(object)].isUnknown { try machine.deleteAttribute(r[Int(object)], name) }
    case .loadIndex(let target, let object, let key): try index(target, r[Int(object)], r[Int(key)])
    case .loadIndexInt(let target, let object, let key): try index(target, r[Int(object)], .int(Int(key)))
    case .storeIndex(let object, let key, let source):
      let (object, key) = (r[Int(object)], r[Int(key)])
      if object.hasUnknownLength { return }
      try change(object, knowing: key) { () throws(ExceptionObject) in
        try machine.setSubscript(object, key, r[Int(source)])
      }
    case .deleteIndex(let object, let key):
      let (object, key) = (r[Int(object)], r[Int(key)])
      if object.hasUnknownLength { return }
      try change(object, knowing: key) { () throws(ExceptionObject) in
        try machine.deleteSubscript(object, key)
      }

    // Calls
    case .call(let target, let window, let count):
      try call(target, r[Int(window)], arguments(window, Int(count)))
    case .callMethod(let site, let target, let window, let count):
      try callMethod(code.callSites[Int(site)].symbol, target, window, Int(count))
    case .callKeywords(let names, let target, let window, let count):
      let names = code.keywordLists[Int(names)]
      let values = arguments(window, Int(count))
      let positional = values.count - names.count
      try call(
        target, r[Int(window)], Array(values[..<positional]),
        keywords: zip(names, values[positional...]).map { ($0, $1) })
    case .callSpread(let target, let window): try callSpread(target, window)
    case .spreadArguments(let window, let value):
      try change(r[Int(window) + 1], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        try machine.spreadArguments(r + Int(window), r[Int(value)])
      }
    case .spreadKeywords(let window, let value):
      try change(r[Int(window) + 2], knowing: r[Int(value)]) { () throws(ExceptionObject) in
        try machine.spreadKeywords(r + Int(window), r[Int(value)])
      }
    case .makeFunction(let index, let target, let window):
      let function = machine.makeFunction(Int(index), defaults: r + Int(window), r)
      checker.functions.append(function)
      r[Int(target)] = .function(function)
    case .prepareMethod(let site, let window):
      if !r[Int(window)].isUnknown { try machine.prepareMethod(Int(site), r[Int(window)]) }

    // Exceptions and imports
    case .raise(let exception): try raise(r[Int(exception)])
    case .raiseFrom(let exception, let cause): try raise(r[Int(exception)], cause: r[Int(cause)])
    case .raiseAgain:
      guard let handled = machine.handled else {
        // The handler may deal with something of which nothing is known.
        if !checker.isCertain { return end(isLost: true) }
        throw .runtimeError("No active exception to reraise")
      }
      checker.mark(raised: handled)
      throw handled
    case .reraise(let exception):
      guard case .exception(let exception) = r[Int(exception)] else { return end(isLost: true) }
      throw exception
    case .enterHandler(let caught, let former):
      r[Int(former)] = machine.handled.map { .exception($0) } ?? .none
      if case .exception(let exception) = r[Int(caught)] {
        machine.handled = exception
      } else {
        machine.handled = nil
      }
    case .leaveHandler(let former):
      if case .exception(let exception) = r[Int(former)] {
        machine.handled = exception
      } else {
        machine.handled = nil
      }
      r[Int(former)] = .absent
    case .matchException(let distance, let caught, let type):
      let (caught, type) = (r[Int(caught)], r[Int(type)])
      guard case .exception = caught, !type.holdsUnknown else { return fork(to: position + Int(distance)) }
      if try !machine.matches(caught, type) { next = position + Int(distance) }
    case .failAssertion(let message):
      let failure = machine.failedAssertion(r[Int(message)])
      // Where it is not sure that the program comes here, or it is caught, an assertion does what it is for.
      if isGuarded || checker.isGuarded {
        checker.mark(raised: failure)
        throw failure
      }
      guard checker.isCertain else { return end(isLost: true) }
      throw failure
    case .importModule(let name, let target):
      r[Int(target)] = .module(try machine.modules.module(named: code.constants[Int(name)].asText))
    case .importMember(let name, let target, let module):
      if r[Int(module)].isUnknown { return try becomeUnknown(.unknown) }
      r[Int(target)] = try machine.modules.member(name, of: r[Int(module)])
    case .importAll(let module):
      if r[Int(module)].isUnknown {
        checker.knowsAllNames = false
      } else {
        try machine.importAll(r[Int(module)])
      }
    }
  }

  // MARK: Unknown operands

  /// Puts a result in its register; one of unknown operands is unknown.
  ///
  /// - Parameter isOutside: Whether what the first operand contains makes no difference.
  private func put(
    _ target: Register, knowing operands: Object..., isOutside: Bool = false,
    result: () throws(ExceptionObject) -> Object
  ) throws(ExceptionObject) {
    if let unknown = operands.first(where: \.isUnknown) { return try becomeUnknown(unknown) }
    do throws(ExceptionObject) {
      r[Int(target)] = try result()
    } catch {
      try excuse(error, isOutside ? Array(operands.dropFirst()) : operands)
    }
  }

  /// Changes a container; by something unknown, nobody knows how.
  private func change(
    _ container: Object, knowing operand: Object, _ body: () throws(ExceptionObject) -> Void
  ) throws(ExceptionObject) {
    if container.isUnknown { return }
    if operand.isUnknown || operand.hasUnknownLength { return forget(container) }
    do throws(ExceptionObject) { try body() } catch {
      if !error.isOfUnknown && !operand.holdsUnknown { throw error }
      forget(container)
    }
  }

  private func forget(_ container: Object) {
    checker.unknowns += 1
    checker.events += 1
    container.forgetContents()
  }

  /// An error that something unknown may have caused is none.
  func excuse(_ error: ExceptionObject, _ operands: [Object]) throws(ExceptionObject) {
    if !error.isOfUnknown {
      if !operands.contains(where: \.holdsUnknown) && !error.asksForElements(of: operands) { throw error }
    }
    // What elements alone make unknown is a number or a text, and no exception.
    try becomeUnknown(
      operands.first(where: \.isUnknown) ?? .native(UnknownObject.elements),
      mayRaise: operands.contains(where: \.holdsUnknown))
  }

  func unknown(because operand: Object) -> Object {
    checker.unknowns += 1
    return operand.reason
  }

  /// The result of the instruction at hand is unknown.
  ///
  /// - Parameter mayRaise: Whether it could also be an exception.
  func becomeUnknown(_ value: Object, mayRaise: Bool = true) throws(ExceptionObject) {
    checker.unknowns += 1
    if mayRaise { checker.events += 1 }
    switch code.instructions[position] {
    case .checkBound(let register): r[Int(register)] = .unknown
    case .prepareMethod(_, let window): r[Int(window)] = .unknown
    case .unpack(let window, _, let count): for i in 0..<Int(count) { r[Int(window) + i] = value }
    case .unpackStarred(let window, _, let before, let after):
      for i in 0...Int(before) + Int(after) { r[Int(window) + i] = value }
    case .jumpIfTrue(let distance, _), .jumpIfFalse(let distance, _), .jumpUnless(let distance, _, _, _),
      .jumpUnlessInt(let distance, _, _, _), .matchException(let distance, _, _):
      fork(to: position + Int(distance))
    case .forNext(let distance, let variable, let iterator):
      r[Int(iterator)] = value
      fork(to: position + Int(distance))
      r[Int(variable)] = value
    case .importAll: checker.knowsAllNames = false
    case .spreadArguments(let window, _): r[Int(window) + 1].forgetContents()
    case .spreadKeywords(let window, _): r[Int(window) + 2].forgetContents()
    case .listExtend(let container, _), .setUpdate(let container, _), .dictUpdate(let container, _),
      .setAdd(let container, _), .dictInsert(let container, _, _):
      r[Int(container)].forgetContents()
    case let instruction: if let target = instruction.target { r[Int(target)] = value }
    }
  }

  // MARK: Variables and operators

  private func global(_ slot: Int32) throws(ExceptionObject) -> Object {
    let value = machine.globals.values[Int(slot)]
    if !value.isAbsent { return value }
    if let builtin = machine.globals.builtin(slot) { return builtin }
    if !checker.knowsAllNames { return .unknown }
    return try machine.builtin(slot)
  }

  private func value(of cell: Cell) throws(ExceptionObject) -> Object {
    if cell.value.isAbsent { throw machine.unbound(code.instructions + position) }
    return cell.value
  }

  private func operate(
    _ op: BinaryOperator, _ target: Register, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) {
    let isInPlace = position < code.inPlace.count && code.inPlace[position]
    if isInPlace, case .list = lhs, rhs.isUnknown || rhs.hasUnknownLength {
      forget(lhs)
      r[Int(target)] = lhs
      return
    }
    try put(target, knowing: lhs, rhs) { () throws(ExceptionObject) in
      try machine.binaryOperation(op, lhs, rhs, isInPlace: isInPlace)
    }
  }

  private func index(_ target: Register, _ object: Object, _ key: Object) throws(ExceptionObject) {
    if object.hasUnknownLength { return try becomeUnknown(.unknown) }
    try put(target, knowing: object, key, isOutside: object.isContainer) { () throws(ExceptionObject) in
      try machine.subscripted(object, key).withoutElements()
    }
  }

  // MARK: Jumps

  /// The truth of an object; `nil` where it is not known.
  private func truth(_ object: Object) throws(ExceptionObject) -> Bool? {
    if object.isUnknown || object.hasUnknownLength { return nil }
    do throws(ExceptionObject) {
      return try machine.truth(object)
    } catch {
      if error.isOfUnknown { return nil }
      throw error
    }
  }

  private func jump(_ distance: Target, if wanted: Bool, _ condition: Object) throws(ExceptionObject) {
    guard let truth = try truth(condition) else { return part(distance, because: condition) }
    if truth == wanted { next = position + Int(distance) }
  }

  private func jump(
    _ distance: Target, unless op: ComparisonOperator, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) {
    if lhs.isUnknown { return part(distance, because: lhs) }
    if rhs.isUnknown { return part(distance, because: rhs) }
    do throws(ExceptionObject) {
      let answer = try machine.comparisonOperation(op, lhs, rhs)
      guard let truth = try truth(answer) else { return part(distance, because: answer) }
      if !truth { next = position + Int(distance) }
    } catch {
      if !error.isOfUnknown && !lhs.holdsUnknown && !rhs.holdsUnknown { throw error }
      part(distance, because: .native(UnknownObject.elements))
    }
  }

  /// Goes both ways, and says so where elements decide.
  private func part(_ distance: Target, because condition: Object) {
    checker.unknowns += 1
    if condition.isUnknown { checker.events += 1 }
    let target = position + Int(distance)
    if case .native(let native) = condition.reason, native === UnknownObject.elements {
      if loopStart != nil {
        checker.note(
          "elements decide how often this loop turns: its body was checked for any number of turns", at: place
        )
      } else {
        checker.note("elements decide here: all ways on from here were checked, each by itself", at: place)
      }
    }
    fork(to: target)
  }

  /// The start of the loop whose head the instruction at hand belongs to.
  private var loopStart: Int? {
    guard let distance = code.instructions[position].distance else { return nil }
    let target = position + distance
    return loops.keys.first {
      $0 <= position && position <= visits.loopEnds[$0] && visits.loopEnds[$0] + 1 == target
    }
  }

  private func forNext(
    _ distance: Target, _ variable: Register, _ iterator: Register
  ) throws(ExceptionObject) {
    guard case .iterator(let source) = r[Int(iterator)] else {
      return try becomeUnknown(r[Int(iterator)])
    }
    let element = try source.next(machine)
    if element.isAbsent {
      next = position + Int(distance)
    } else if element.isUnknown, case .native(let native) = element, native === UnknownObject.rest {
      try becomeUnknown(.unknown)
    } else {
      if element.isUnknown { checker.unknowns += 1 }
      r[Int(variable)] = element.withoutElements()
    }
  }

  // MARK: Exceptions

  private func raise(_ value: Object, cause: Object = .absent) throws(ExceptionObject) {
    if value.isUnknown { return end(isLost: true) }
    let exception = try machine.raised(value, cause: cause.isUnknown ? .absent : cause)
    checker.mark(raised: exception)
    throw exception
  }
}

extension Object {
  /// What an unknown result of this is: itself, or something that elements decide.
  var reason: Object {
    if isUnknown { return self }
    if case .value = self { return .native(UnknownObject.elements) }
    return .unknown
  }
}
