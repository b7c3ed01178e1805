import Arrays
import Kernels
import Lexer
package import Parser
import Primitives

// What the instructions do when the common case does not apply.

extension Machine {
  // MARK: Variables

  @inline(__always)
  func captured(_ index: UInt16) -> Cell {
    frames[depth].function.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.captures[Int(index)] }
  }

  @inline(never)
  func builtin(_ slot: Int32) throws(ExceptionObject) -> Object {
    guard let value = globals.builtin(slot) else { throw undefined(slot) }
    return value
  }

  func deleteGlobal(_ slot: Int32) throws(ExceptionObject) {
    if globals.values[Int(slot)].isAbsent { throw undefined(slot) }
    globals.forget(slot)
  }

  private func undefined(_ slot: Int32) -> ExceptionObject {
    let name = globals.symbols[Int(slot)]
    if !globals.isForgotten(slot) && BareNames.isRefused(name.text) {
      return .unsupported("Axle does not have '\(name.text)', which JAX has")
    }
    let error = ExceptionObject.nameError("name '\(name.text)' is not defined")
    error.attributes["name"] = .string(name.text)
    return error
  }

  /// A local or captured variable without a value: which one, the instruction tells.
  @inline(never)
  func unbound(_ instruction: UnsafeMutablePointer<Instruction>) -> ExceptionObject {
    let code = frames[depth].code.takeUnretainedValue()
    switch instruction.pointee {
    case .checkBound(let register), .loadCell(_, let register), .deleteCell(let register):
      let name = code.scope.locals[Int(register)].text
      return ExceptionObject(
        Exceptions.unboundLocalError,
        "cannot access local variable '\(name)' where it is not associated with a value")
    case .loadCaptured(_, let index), .deleteCaptured(let index):
      let name = code.scope.captures[Int(index)].symbol.text
      return .nameError(
        "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
    default: preconditionFailure("only variables can be unbound")
    }
  }

  /// Does what was asked for since the last look.
  @inline(never)
  func attend() throws(ExceptionObject) {
    if axle_time_is_up() {
      Chain.forgetAbandoned()
      throw .limit
    }
    if axle_interrupt_requested() {
      Chain.forgetAbandoned()
      // What is only rehearsed does not use the interrupt up.
      if !isRehearsing { _ = axle_take_interrupt() }
      throw ExceptionObject(Exceptions.keyboardInterrupt, [])
    }
    if axle_take_attention(UInt32(AxleAttentionMemory)) { try Memory.check() }
  }

  /// What stopped a kernel before its end.
  func abandonment() -> ExceptionObject {
    Chain.forgetAbandoned()
    do throws(ExceptionObject) { try attend() } catch { return error }
    return ExceptionObject(Exceptions.keyboardInterrupt, [])
  }

  // MARK: Operators

  /// An operator beyond unboxed numbers of one kind.
  @inline(never)
  func operate(
    _ op: BinaryOperator, _ target: Register, _ lhs: Register, _ rhs: Register,
    _ r: UnsafeMutablePointer<Object>, _ ip: UnsafeMutablePointer<Instruction>
  ) throws(ExceptionObject) {
    if combineInPlace(op, target, lhs, rhs, r) { return }
    if case .value(let x) = r[Int(lhs)], case .value(let y) = r[Int(rhs)], notes == nil {
      frames[depth].instruction = ip
      let result = try arrays { () throws(ArrayError) in try op.apply(x, y) }
      if axle_wants_attention() { try attend() }
      (r + Int(target)).put(.value(result))
      forget(lhs, rhs, besides: target, r)
      return
    }
    if target == lhs, case .string(let piece) = r[Int(rhs)], case .string = r[Int(lhs)], lhs != rhs,
      op == .add
    {
      return try append(piece, to: r + Int(target), ip)
    }
    frames[depth].instruction = ip
    let isInPlace = isInPlace(ip)
    let result = try binaryOperation(op, r[Int(lhs)], r[Int(rhs)], isInPlace: isInPlace)
    if axle_wants_attention() { try attend() }
    r[Int(target)] = result
    forget(lhs, rhs, besides: target, r)
  }

  /// Arithmetic of two numbers in arrays, one of which no variable and nobody else will hold: it becomes the result. False,
  /// and nothing done, for anything else.
  @inline(__always)
  private func combineInPlace(
    _ op: BinaryOperator, _ target: Register, _ lhs: Register, _ rhs: Register,
    _ r: UnsafeMutablePointer<Object>
  ) -> Bool {
    guard let operation = op.arithmetic, notes == nil, let x = (r + Int(lhs)).array,
      let y = (r + Int(rhs)).array
    else { return false }
    for (register, array) in [(lhs, x), (rhs, y)] where register == target || !isVariable(register) {
      guard isKnownUniquelyReferenced(&array.pointee),
        array.pointee.store(operation, x.pointee, y.pointee)
      else { continue }
      if register != target {
        (r + Int(target)).put((r + Int(register)).move())
        (r + Int(register)).initialize(to: .absent)
      }
      forget(lhs, rhs, besides: target, r)
      return true
    }
    return false
  }

  @inline(never)
  func operate(
    _ op: BinaryOperator, _ target: Register, _ lhs: Register, _ value: Int16,
    _ r: UnsafeMutablePointer<Object>, _ ip: UnsafeMutablePointer<Instruction>
  ) throws(ExceptionObject) {
    frames[depth].instruction = ip
    let result = try binaryOperation(op, r[Int(lhs)], .int(Int(value)), isInPlace: isInPlace(ip))
    if axle_wants_attention() { try attend() }
    r[Int(target)] = result
    forget(lhs, lhs, besides: target, r)
  }

  @inline(never)
  func operate(
    _ op: UnaryOperator, _ target: Register, _ operand: Register,
    _ r: UnsafeMutablePointer<Object>, _ ip: UnsafeMutablePointer<Instruction>
  ) throws(ExceptionObject) {
    frames[depth].instruction = ip
    let result = try unaryOperation(op, r[Int(operand)])
    if axle_wants_attention() { try attend() }
    r[Int(target)] = result
    forget(operand, operand, besides: target, r)
  }

  /// What stands at an index, beyond elements of lists and tuples.
  @inline(never)
  func loadIndex(
    _ target: Register, _ object: Register, _ key: UnsafeMutablePointer<Object>,
    _ r: UnsafeMutablePointer<Object>, _ ip: UnsafeMutablePointer<Instruction>
  ) throws(ExceptionObject) {
    frames[depth].instruction = ip
    if case .value(let x) = r[Int(object)], case .int(let index) = key.pointee, notes == nil,
      let element = try arrays({ () throws(ArrayError) in try NumPy.element(x, index) })
    {
      return (r + Int(target)).put(.value(element))
    }
    (r + Int(target)).put(try subscripted(r[Int(object)], key.pointee))
  }

  /// Lets go of operands that no variable holds: an array that nobody else holds need not be kept, nor even be computed.
  @inline(__always)
  private func forget(
    _ lhs: Register, _ rhs: Register, besides target: Register, _ r: UnsafeMutablePointer<Object>
  ) {
    if lhs != target, !isVariable(lhs) { (r + Int(lhs)).release() }
    if rhs != target, !isVariable(rhs) { (r + Int(rhs)).release() }
  }

  @inline(__always)
  private func isVariable(_ register: Register) -> Bool {
    frames[depth].code._withUnsafeGuaranteedRef { $0.isVariable[Int(register)] }
  }

  private func isInPlace(_ ip: UnsafeMutablePointer<Instruction>) -> Bool {
    frames[depth].code._withUnsafeGuaranteedRef {
      let position = ip - $0.instructions
      return position < $0.inPlace.count && $0.inPlace[position]
    }
  }

  /// `text = text + piece`: grows the text where nobody else holds it. The variable that the next instruction
  /// writes does not count as a holder.
  private func append(
    _ piece: StringObject, to slot: UnsafeMutablePointer<Object>, _ ip: UnsafeMutablePointer<Instruction>
  ) throws(ExceptionObject) {
    guard case .string(var text) = slot.move() else { preconditionFailure("the caller looked") }
    slot.initialize(to: .absent)
    let isInVariable = if case .string(let held) = variable(writtenBy: ip[1]) { held === text } else { false }
    if isInVariable { write(.absent, with: ip[1]) }
    let isAlone = isKnownUniquelyReferenced(&text)
    do throws(ExceptionObject) {
      try Memory.request(isAlone ? text.growth(for: piece) : text.count + piece.count)
    } catch {
      slot.pointee = .string(text)
      if isInVariable { write(slot.pointee, with: ip[1]) }
      throw error
    }
    slot.pointee = .string(
      isAlone ? StringObject.append(piece, to: text) : StringObject.concatenate(text, piece))
  }

  /// What a variable that lives outside the registers holds before the instruction that writes it.
  private func variable(writtenBy instruction: Instruction) -> Object {
    switch instruction {
    case .storeGlobal(let global, _): globals.values[Int(global)]
    case .storeCell(let cell, _): frames[depth].registers[Int(cell)].asCell.value
    default: .absent
    }
  }

  private func write(_ object: Object, with instruction: Instruction) {
    switch instruction {
    case .storeGlobal(let global, _): globals.values[Int(global)] = object
    case .storeCell(let cell, _): frames[depth].registers[Int(cell)].asCell.value = object
    default: break
    }
  }

  // MARK: Containers

  /// Moves a window into a new array.
  func take(_ window: UnsafeMutablePointer<Object>, _ count: Int) -> ContiguousArray<Object> {
    ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
      for i in 0..<count {
        (buffer.baseAddress! + i).initialize(to: (window + i).move())
        (window + i).initialize(to: .absent)
      }
      initialized = count
    }
  }

  func takeTuple(_ window: UnsafeMutablePointer<Object>, _ count: Int) -> TupleObject {
    if count == 0 { return .empty }
    return TupleObject.make(count: count) { target in
      for i in 0..<count {
        (target + i).initialize(to: (window + i).move())
        (window + i).initialize(to: .absent)
      }
    }
  }

  func makeSet(_ window: UnsafeMutablePointer<Object>, _ count: Int) throws(ExceptionObject) -> SetObject {
    let set = SetObject()
    for i in 0..<count { try set.add(window[i]) }
    return set
  }

  func makeDict(_ window: UnsafeMutablePointer<Object>, _ count: Int) throws(ExceptionObject) -> DictObject {
    let dict = DictObject()
    for i in 0..<count { try dict.set(window[2 * i], window[2 * i + 1]) }
    return dict
  }

  func extend(_ list: Object, by value: Object) throws(ExceptionObject) {
    guard case .list(let list) = list else { preconditionFailure("a display grows a list") }
    guard let iterator = try iterator(value) else {
      throw .typeError("Value after * must be an iterable, not \(value.typeName)")
    }
    // The size of a range is known, and that there is no room for it.
    if case .range = value {
      list.items += try elements(value)
    } else {
      try drain(iterator) { (item) throws(ExceptionObject) in try list.append(item) }
    }
  }

  func update(set: Object, with value: Object) throws(ExceptionObject) {
    guard case .set(let set) = set else { preconditionFailure("a display grows a set") }
    if case .set(let other) = value { return set.merge(other) }
    try drain(try iterate(value)) { (element) throws(ExceptionObject) in try set.add(element) }
  }

  func update(dict: Object, with value: Object) throws(ExceptionObject) {
    guard case .dict(let dict) = dict else { preconditionFailure("a display grows a dict") }
    guard case .dict(let other) = value else {
      throw .typeError("'\(value.typeName)' object is not a mapping")
    }
    dict.merge(other)
  }

  // MARK: Unpacking

  func unpack(
    _ value: Object, into window: UnsafeMutablePointer<Object>, count: Int
  ) throws(ExceptionObject) {
    if case .tuple(let tuple) = value, tuple.count == count {
      for i in 0..<count { window[i] = tuple.items[i] }
      return
    }
    let iterator = try unpackable(value)
    for i in 0..<count {
      let next = try iterator.next(self)
      if next.isAbsent { throw .valueError("not enough values to unpack (expected \(count), got \(i))") }
      window[i] = next
    }
    if try !iterator.next(self).isAbsent {
      throw .valueError("too many values to unpack (expected \(count))")
    }
  }

  func unpack(
    _ value: Object, into window: UnsafeMutablePointer<Object>, before: Int, after: Int
  ) throws(ExceptionObject) {
    let items = try collect(try unpackable(value))
    guard items.count >= before + after else {
      throw .valueError(
        "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    for i in 0..<before { window[i] = items[i] }
    window[before] = .list(ListObject(ContiguousArray(items[before..<items.count - after])))
    for i in 0..<after { window[before + 1 + i] = items[items.count - after + i] }
  }

  private func unpackable(_ value: Object) throws(ExceptionObject) -> IteratorObject {
    guard let iterator = try iterator(value) else {
      throw .typeError("cannot unpack non-iterable \(value.typeName) object")
    }
    return iterator
  }

  // MARK: Functions

  func makeFunction(
    _ index: Int, defaults window: UnsafeMutablePointer<Object>, _ registers: UnsafeMutablePointer<Object>
  ) -> FunctionObject {
    let outer = frames[depth].code.takeUnretainedValue()
    let code = outer.functions[index]
    let defaultCount = code.positionalDefaultCount
    let keywordOnly = code.parameters.keywordOnlyCount
    let captures = code.captureSources.map { source -> Cell in
      switch source {
      case .register(let register): registers[Int(register)].asCell
      case .captured(let index): captured(index)
      }
    }
    return FunctionObject(
      code: code, defaults: (0..<defaultCount).map { window[$0] },
      keywordDefaults: (0..<keywordOnly).map { window[defaultCount + $0] }, captures: captures)
  }

  // MARK: Exceptions

  /// The exception that a `raise` statement throws.
  func raised(_ value: Object, cause: Object = .absent) throws(ExceptionObject) -> ExceptionObject {
    guard let exception = try exception(from: value) else {
      return .typeError("exceptions must derive from BaseException")
    }
    if !cause.isAbsent {
      if cause.isNone {
        exception.cause = .none
      } else if let cause = try self.exception(from: cause) {
        exception.cause = .exception(cause)
      } else {
        return .typeError("exception causes must derive from BaseException")
      }
      exception.suppressesContext = true
    }
    if let handled, handled !== exception { exception.context = handled }
    return exception
  }

  private func exception(from value: Object) throws(ExceptionObject) -> ExceptionObject? {
    switch value {
    case .exception(let exception): return exception
    case .type(let type) where type.isSubtype(of: Exceptions.baseException):
      guard case .exception(let made) = try apply(value, []) else { return nil }
      return made
    default: return nil
    }
  }

  func matches(_ caught: Object, _ type: Object) throws(ExceptionObject) -> Bool {
    guard case .exception(let exception) = caught else { preconditionFailure("a handler has its exception") }
    switch type {
    case .type(let type) where type.isSubtype(of: Exceptions.baseException):
      return exception.type.isSubtype(of: type)
    case .tuple(let types):
      for type in types.items where try matches(caught, type) { return true }
      return false
    default:
      throw .typeError("catching classes that do not inherit from BaseException is not allowed")
    }
  }

  func failedAssertion(_ message: Object) -> ExceptionObject {
    ExceptionObject(Exceptions.assertionError, message.isAbsent ? [] : [message])
  }

  func importAll(_ module: Object) throws(ExceptionObject) {
    guard case .module(let module) = module else { preconditionFailure("an import makes a module") }
    for name in module.names where !name.hasPrefix("_") {
      globals[Symbol(name)] = module.member(Symbol(name))!
    }
  }
}

extension Object {
  @inline(__always)
  var asCell: Cell {
    guard case .cell(let cell) = self else { preconditionFailure("a shared variable has a cell") }
    return cell
  }

  /// The text of a string that the compiler made.
  var asText: String {
    guard case .string(let text) = self else { preconditionFailure("the compiler made a string") }
    return text.text
  }
}

extension Int {
  /// - Precondition: the divisor is positive.
  @inline(__always)
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// - Precondition: the divisor is positive.
  @inline(__always)
  func flooredRemainder(by divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

extension ComparisonOperator {
  /// The comparison of two numbers; `nil` for membership and identity.
  @inline(__always)
  func holds<Number: Comparable>(_ x: Number, _ y: Number) -> Bool? {
    switch self {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    case .greaterEqual: x >= y
    case .contains, .notContains, .identical, .notIdentical: nil
    }
  }
}
