package import Diagnostics
import Lexer
import Parser

/// The compiled form of a module, function, lambda or comprehension.
package final class CodeObject {
  package let name: String
  let qualifiedName: String
  package let source: SourceFile
  let parameters: ParameterList
  let scope: Scope
  /// The syntax it was compiled from, for the explanations; `nil` for a module or comprehension.
  let function: Function?
  let docstring: Object
  let isGenerator: Bool

  let instructions: UnsafeMutablePointer<Instruction>
  let count: Int
  /// The place of each instruction in the source.
  let spans: [Span]
  let constants: UnsafeMutablePointer<Object>
  private let constantCount: Int
  let functions: [CodeObject]
  /// Where the enclosing frame has the cells that this code captures.
  let captureSources: [CaptureSource]
  let positionalDefaultCount: Int
  let callSites: UnsafeMutablePointer<CallSite>
  private let callSiteCount: Int
  /// The names of the named arguments, for each call that has some.
  let keywordLists: [[Symbol]]
  /// Inner handlers stand before outer ones.
  let handlers: [Handler]
  /// Whether a call with the right number of positional arguments is a jump and no more.
  let isDirect: Bool
  /// How many registers a frame takes.
  let registerCount: Int
  /// Whether a register is a variable's. What stands in another one is read once, where it is an operator's operand.
  let isVariable: UnsafeMutablePointer<Bool>
  /// Locals that a read may find unbound: a call makes them so.
  let cleared: [Register]
  let hasCleared: Bool
  /// For each instruction, whether it is the operator of `target op= value`; empty where none is.
  let inPlace: [Bool]

  init(_ draft: CodeDraft) {
    name = draft.name
    qualifiedName = draft.qualifiedName
    source = draft.source
    parameters = draft.parameters
    scope = draft.scope
    function = draft.function
    docstring = draft.docstring
    isGenerator = draft.isGenerator
    count = draft.instructions.count
    instructions = .allocate(capacity: count)
    for (i, instruction) in draft.instructions.enumerated() {
      (instructions + i).initialize(to: instruction.relative(to: i))
    }
    spans = draft.spans
    constantCount = draft.constants.count
    constants = .allocate(capacity: max(constantCount, 1))
    constants.initialize(from: draft.constants, count: constantCount)
    functions = draft.functions
    captureSources = draft.captureSources
    positionalDefaultCount = draft.positionalDefaultCount
    callSiteCount = draft.callSites.count
    callSites = .allocate(capacity: max(callSiteCount, 1))
    callSites.initialize(from: draft.callSites, count: callSiteCount)
    keywordLists = draft.keywordLists
    handlers = draft.handlers
    registerCount = draft.registerCount
    isVariable = .allocate(capacity: registerCount)
    isVariable.initialize(repeating: false, count: registerCount)
    for register in draft.variables.joined() { isVariable[register] = true }
    isDirect = draft.parameters.isSimple && !draft.isGenerator
    cleared = draft.cleared
    hasCleared = !draft.cleared.isEmpty
    inPlace = draft.inPlace
  }

  deinit {
    instructions.deallocate()
    isVariable.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
    callSites.deinitialize(count: callSiteCount)
    callSites.deallocate()
  }

  /// Seen from the frame that makes the function.
  enum CaptureSource {
    case register(Register)
    case captured(UInt16)
  }

  struct Handler {
    /// The instructions it guards.
    let range: Range<Int>
    let target: Int
    /// Where the exception goes.
    let register: Register
  }

  /// A method call, and the method it found the last time.
  struct CallSite {
    let symbol: Symbol
    /// The kind of the last receiver; 0 before the first call.
    var kind: UInt8 = 0
    /// The method of that kind, which the kind's type keeps.
    var method: Unmanaged<Builtin>?
    /// Whether the method takes so many arguments as they stand.
    var isPlain = false
    /// The module that the last receiver was, and its function, which takes the arguments as they stand.
    var module: ModuleObject?
    var function: Unmanaged<Builtin>?

    /// Whether this is the module whose function the site knows.
    func knows(_ receiver: Object) -> Bool {
      if case .module(let module) = receiver { module === self.module } else { false }
    }
  }
}

/// A code object while the compiler writes it. (A class: copying a field of a large struct asks for the metadata of its
/// type, which costs a tenth of the start.)
final class CodeDraft {
  let name: String
  let qualifiedName: String
  let source: SourceFile
  let parameters: ParameterList
  let scope: Scope
  let function: Function?
  var docstring: Object
  var isGenerator = false
  var instructions: [Instruction] = []
  var spans: [Span] = []
  var constants: [Object] = []
  var functions: [CodeObject] = []
  var captureSources: [CodeObject.CaptureSource] = []
  var positionalDefaultCount = 0
  var callSites: [CodeObject.CallSite] = []
  var keywordLists: [[Symbol]] = []
  var handlers: [CodeObject.Handler] = []
  var registerCount = 0
  /// The registers of variables, those of comprehensions among them.
  var variables: [Range<Int>] = []
  var cleared: [Register] = []
  var inPlace: [Bool] = []

  init(
    name: String, qualifiedName: String, source: SourceFile, parameters: ParameterList, scope: Scope,
    function: Function?, docstring: Object = .none
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.source = source
    self.parameters = parameters
    self.scope = scope
    self.function = function
    self.docstring = docstring
  }
}

/// What a function accepts. Its registers are in the order of the declaration:
/// positional, `*args`, keyword-only, `**kwargs`.
struct ParameterList {
  let names: [Symbol]
  let positionalCount: Int
  let positionalOnlyCount: Int
  let keywordOnlyCount: Int
  let hasVariadic: Bool
  let hasVariadicKeywords: Bool

  /// Whether a call with only positional arguments needs nothing but their registers.
  let isSimple: Bool

  static let none = ParameterList([])

  init(_ parameters: [Parameter]) {
    names = parameters.map(\.name.symbol)
    func count(_ kind: Parameter.Kind) -> Int { parameters.count { $0.kind == kind } }
    positionalOnlyCount = count(.positionalOnly)
    positionalCount = positionalOnlyCount + count(.positional)
    keywordOnlyCount = count(.keywordOnly)
    hasVariadic = count(.variadic) > 0
    hasVariadicKeywords = count(.variadicKeywords) > 0
    isSimple = keywordOnlyCount == 0 && !hasVariadic && !hasVariadicKeywords
  }

  var variadicRegister: Int { positionalCount }
  var firstKeywordOnly: Int { positionalCount + (hasVariadic ? 1 : 0) }
  var variadicKeywordsRegister: Int { firstKeywordOnly + keywordOnlyCount }
}
