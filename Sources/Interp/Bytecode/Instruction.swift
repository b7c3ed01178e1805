import Lexer
import Parser

/// A register of the frame: its locals first, then temporaries.
typealias Register = UInt16

/// Where a jump leads: an index into the instructions while they are compiled, then the distance from the jump.
typealias Target = Int32

/// The instruction set. Registers are written destination first; a `window` is a run of registers.
///
/// The wide payload stands first in each case: that keeps an instruction at 12 bytes.
enum Instruction {
  // MARK: Loads and stores

  case move(Register, from: Register)
  case loadConstant(Int32, Register)
  /// A global variable; where it is unbound, the builtin of that name.
  case loadGlobal(Int32, Register)
  case storeGlobal(Int32, Register)
  case deleteGlobal(Int32)
  /// As `deleteGlobal`, where the variable may be unbound already.
  case forgetGlobal(Int32)
  /// Puts the value of the register into a new cell, which the register then holds.
  case makeCell(Register)
  case loadCell(Register, cell: Register)
  case storeCell(cell: Register, Register)
  case deleteCell(cell: Register)
  case loadCaptured(Register, UInt16)
  case storeCaptured(UInt16, Register)
  case deleteCaptured(UInt16)
  /// Raises UnboundLocalError where the local has no value.
  case checkBound(Register)
  /// Makes the local unbound.
  case clear(Register)

  // MARK: Operators

  case add(Register, Register, Register)
  case subtract(Register, Register, Register)
  case multiply(Register, Register, Register)
  case floorDivide(Register, Register, Register)
  case modulo(Register, Register, Register)
  case addInt(Register, Register, Int16)
  case subtractInt(Register, Register, Int16)
  case multiplyInt(Register, Register, Int16)
  case floorDivideInt(Register, Register, Int16)
  case moduloInt(Register, Register, Int16)
  case binary(Register, Register, Register, BinaryOperator)
  case unary(Register, Register, UnaryOperator)
  case compare(Register, Register, Register, ComparisonOperator)

  // MARK: Control

  case jump(Target)
  case jumpIfTrue(Target, Register)
  case jumpIfFalse(Target, Register)
  /// Jumps where `lhs op rhs` does not hold.
  case jumpUnless(Target, Register, Register, ComparisonOperator)
  case jumpUnlessInt(Target, Register, Int16, ComparisonOperator)
  case makeIterator(Register, of: Register)
  /// The next value, or a jump at the end.
  case forNext(Target, Register, iterator: Register)
  case `return`(Register)
  /// Hands a value of a generator expression to whoever asked for it.
  case yield(Register)

  /// Shows the value of a bare expression at the prompt, or of a line that is being explained.
  case echo(Register)

  // MARK: Containers

  case makeTuple(Register, window: Register, count: UInt16)
  case makeList(Register, window: Register, count: UInt16)
  case makeSet(Register, window: Register, count: UInt16)
  /// A set display of constants only: CPython lays it out in another way.
  case makeConstantSet(Register, window: Register, count: UInt16)
  /// `count` keys, each followed by its value.
  case makeDict(Register, window: Register, count: UInt16)
  case makeSlice(Register, window: Register)
  case listAppend(Register, Register)
  case listExtend(Register, Register)
  case listToTuple(Register, Register)
  case setAdd(Register, Register)
  case setUpdate(Register, Register)
  case dictInsert(Register, key: Register, value: Register)
  case dictUpdate(Register, Register)
  /// Spreads exactly `count` elements over a window.
  case unpack(window: Register, Register, count: UInt16)
  /// `before` elements, a list of the rest, `after` elements.
  case unpackStarred(window: Register, Register, before: UInt16, after: UInt8)
  case formatValue(Register, Register, FormatConversion?)
  /// The spec stands in the register after the value's.
  case formatWithSpec(Register, window: Register, FormatConversion?)
  case joinStrings(Register, window: Register, count: UInt16)

  // MARK: Members

  case loadAttribute(Symbol, Register, of: Register)
  case storeAttribute(Symbol, of: Register, Register)
  case deleteAttribute(Symbol, of: Register)
  case loadIndex(Register, of: Register, Register)
  case loadIndexInt(Register, of: Register, Int16)
  case storeIndex(of: Register, Register, Register)
  case deleteIndex(of: Register, Register)

  // MARK: Calls

  /// The callee stands in the window, the arguments behind it.
  case call(Register, window: Register, count: UInt16)
  /// The receiver stands in the window, the arguments behind it; `Int32` is a call site of the code.
  case callMethod(Int32, Register, window: Register, count: UInt8)
  /// Raises AttributeError where the receiver in the window has no such method.
  case prepareMethod(Int32, Register)
  /// The last arguments have names: the constant lists them.
  case callKeywords(Int32, Register, window: Register, count: UInt8)
  /// Callee, a list of positional arguments, a dict of named ones.
  case callSpread(Register, window: Register)
  /// Adds the elements of a value to the list in such a window.
  case spreadArguments(window: Register, Register)
  /// Adds the items of a mapping to the dict in such a window.
  case spreadKeywords(window: Register, Register)
  /// A nested function of the code; its defaults stand in the window.
  case makeFunction(Int32, Register, window: Register)

  // MARK: Exceptions and imports

  case raise(Register)
  case raiseFrom(Register, cause: Register)
  /// A bare `raise`.
  case raiseAgain
  /// Goes on raising what a handler caught.
  case reraise(Register)
  /// Makes the caught exception the one being handled, and keeps the former.
  case enterHandler(caught: Register, former: Register)
  case leaveHandler(former: Register)
  case matchException(Target, Register, type: Register)
  /// A failed assertion; the message register holds `.absent` where there is none.
  case failAssertion(Register)
  case importModule(Int32, Register)
  case importMember(Symbol, Register, module: Register)
  case importAll(module: Register)
}

extension Instruction {
  /// The same instruction with its target as a distance from its own place.
  func relative(to place: Int) -> Instruction {
    let place = Target(place)
    switch self {
    case .jump(let target): return .jump(target - place)
    case .jumpIfTrue(let target, let register): return .jumpIfTrue(target - place, register)
    case .jumpIfFalse(let target, let register): return .jumpIfFalse(target - place, register)
    case .jumpUnless(let target, let lhs, let rhs, let op): return .jumpUnless(target - place, lhs, rhs, op)
    case .jumpUnlessInt(let target, let lhs, let rhs, let op):
      return .jumpUnlessInt(target - place, lhs, rhs, op)
    case .forNext(let target, let variable, let iterator):
      return .forNext(target - place, variable, iterator: iterator)
    case .matchException(let target, let caught, let type):
      return .matchException(target - place, caught, type: type)
    default: return self
    }
  }
}
