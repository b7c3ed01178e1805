import Diagnostics
import Lexer
import Parser
import Primitives

// What the mistakes of the language mean: those that Python has too. The failed operation tells which it is.

extension Explainer {
  mutating func explainLanguage() {
    switch error.type {
    case let type where type.isSubtype(of: Exceptions.moduleNotFoundError): unknownModule()
    case let type where type.isSubtype(of: Exceptions.unboundLocalError): unboundLocal()
    case let type where type.isSubtype(of: Exceptions.nameError): misspelledName()
    case let type where type.isSubtype(of: Exceptions.attributeError): misspelledAttribute()
    case let type where type.isSubtype(of: Exceptions.recursionError): runawayRecursion()
    case let type where type.isSubtype(of: Exceptions.notImplementedError): isA(.refusedFeature)
    case let type where type.isSubtype(of: Exceptions.zeroDivisionError): divisionByZero()
    case let type where type.isSubtype(of: Exceptions.keyError): missingKey()
    case let type where type.isSubtype(of: Exceptions.assertionError): failedAssertion()
    case let type where type.isSubtype(of: Exceptions.importError): isA(.refusedFeature)
    default: explainOperation()
    }
    explainMappedBody()
  }

  /// The other types of exception say little by themselves: what was being done says more.
  private mutating func explainOperation() {
    guard let failed, error.isBuiltin else { return }
    switch failed.kind {
    case .unpack(let expected): unpacking(expected, failed)
    case .storeSubscript: itemAssignment(failed)
    case .subscript: subscripting(failed)
    case .binary(let op): mixedTypes(op, failed)
    case .comparison: comparing(failed)
    case .truth: truthOfArray(failed)
    case .iteration: iterating(failed)
    case .call(let callee): calling(callee, failed)
    case .method(let receiver, let name): callingMethod(receiver, name, failed)
    case .unary: labelShapes(failed)
    case .attribute, .assertion, .variable, .other: break
    }
  }

  // MARK: Names

  private mutating func misspelledName() {
    isA(.misspelledName)
    guard case .string(let name)? = error.attributes["name"] else { return }
    let scope = error.trace.first?.code.scope
    let variables =
      (scope.map { $0.locals + $0.captures.map(\.symbol) } ?? []).map(\.text) + machine.globals.boundNames
    if let words = Self.wordsOfOthers[name.text] { return help("Python writes this \(words)") }
    // Three letters are near to nearly any other three.
    if let line = importLine(name.text),
      name.text.count <= 3 || closest(to: name.text, among: variables) == nil
    {
      return help("write `\(line)` at the top")
    }
    suggest(name.text, variables + BareNames.names + ["True", "False", "None"])
  }

  /// What other languages say for Python's words.
  private static let wordsOfOthers = ["null": "None", "nil": "None", "undefined": "None"]

  /// How a module that has this name is imported, or what a module has under it.
  private func importLine(_ name: String) -> String? {
    if ["jnp", "np", "numpy"].contains(name) { return "import jax.numpy as jnp" }
    let modules = machine.modules.all
    if modules[name] != nil { return "import \(name)" }
    if modules["jax.\(name)"] != nil { return "from jax import \(name)" }
    let home = ["functools", "math", "time"].first { modules[$0]?.member(Symbol(name)) != nil }
    return home.map { "from \($0) import \(name)" }
  }

  private mutating func unboundLocal() {
    isA(.unboundLocal)
    guard let failed, let code = error.trace.first?.code else { return }
    let name = failed.source.text(failed.span)
    guard code.scope.locals.contains(where: { $0.text == name }) else { return }
    note("the function assigns to \(name), so \(name) is a variable of its own, which has no value yet")
    if machine.globals.boundNames.contains(name) {
      help("write `global \(name)` at its top to change the variable outside, or pass it as an argument")
    }
  }

  private mutating func misspelledAttribute() {
    isA(.misspelledAttribute)
    guard case .string(let name)? = error.attributes["name"], let object = error.attributes["obj"] else {
      return
    }
    suggestHabit(name.text, object)
    if object.isNone { noteNone() }
    if let place = failed?.expression?.memberPlace {
      label(failed?.operands.first?.span, object.labelWords)
      point(at: place)
    }
    if object.isArray { offerFunction(name.text) }
    if diagnostic.help.isEmpty, diagnostic.repairs.isEmpty {
      suggest(name.text, machine.attributeNames(of: object))
    }
  }

  /// `jnp.exp(x)` for `x.exp()`.
  private mutating func offerFunction(_ name: String) {
    guard let failed, let call = failed.expression?.asCall, let receiver = call.callee.receiver,
      let function = machine.name(ofFunction: name)
    else { return }
    let arguments = [failed.source.text(receiver.span)] + call.arguments.map { failed.source.text($0.span) }
    offerText(
      "\(name) is a function, not a method", "\(function)(\(arguments.joined(separator: ", ")))",
      at: failed.span)
  }

  private mutating func noteNone() {
    note(
      "the value is None, as of a function without return, or of a method that changes its list, such as sort"
    )
  }

  /// What other languages, and arrays, call by this name.
  private mutating func suggestHabit(_ name: String, _ object: Object) {
    switch (object, name) {
    case (.list, "push"), (.list, "add"): help("append adds one element to a list")
    case (.list, "addAll"), (.list, "concat"): help("extend adds all elements of another list")
    case (.list, "length"), (.list, "size"), (.string, "length"), (.dict, "length"), (.tuple, "length"):
      help("len(…) counts the elements")
    case (.dict, "has"), (.dict, "has_key"), (.dict, "contains"):
      help("`key in d` asks whether a key is there")
    case (.list, _), (.tuple, _):
      guard machine.attributeNames(of: .value(Value(0))).contains(name),
        let make = machine.name(ofFunction: "array")
      else { return }
      help("\(name) belongs to arrays, and this is \(object.labelWords ?? "none"): \(make)(…) makes one")
    default: break
    }
  }

  private mutating func unknownModule() {
    isA(.unknownModule)
    guard case .string(let name)? = error.attributes["name"] else { return }
    if let near = closest(to: name.text, among: machine.modules.names) {
      return help("did you mean '\(near)'?")
    }
    if name.text == "numpy" { return help("write `import jax.numpy as jnp`: it has what arrays need") }
    help("Axle has the modules \(machine.modules.names.filter { !$0.contains(".") }.joined(separator: ", "))")
  }

  /// "Did you mean", for a name or attribute that does not exist.
  private mutating func suggest(_ name: String, _ candidates: [String]) {
    if let near = closest(to: name, among: candidates) { help("did you mean '\(near)'?") }
  }

  // MARK: Values

  private mutating func runawayRecursion() {
    isA(.runawayRecursion)
    help("a function that calls itself needs a case in which it does not")
  }

  private mutating func divisionByZero() {
    isA(.divisionByZero)
    if let failed, failed.operands.count == 2 { label(failed.operands[1].span, "is 0") }
    if let place = failed?.operatorPlace { point(at: place) }
  }

  private mutating func failedAssertion() {
    isA(.failedAssertion)
    guard let expression = failed?.expression, let entry = error.trace.first, let frame = entry.frame else {
      return
    }
    let names = entry.code.scope.locals.enumerated().compactMap { i, name -> String? in
      guard expression.mentions(name), let words = frame[Register(i)].labelWords else { return nil }
      return "\(name.text) is \(words)"
    }
    if !names.isEmpty { say(names.joined(separator: ", ")) }
  }

  private mutating func missingKey() {
    isA(.missingKey)
    guard let failed, let wanted = error.arguments.first,
      let (dict, place) = failed.dictionary(lacking: wanted)
    else { return }
    let keys = dict.live.map(\.key.pythonRepr)
    let shown = keys.prefix(8).joined(separator: ", ") + (keys.count > 8 ? ", …" : "")
    label(place, keys.isEmpty ? "is empty" : "has the keys \(shown)")
    if let span = failed.index?.span ?? failed.operatorPlace { point(at: span) }
    guard case .string(let text) = wanted else { return }
    let texts = dict.live.compactMap { if case .string(let key) = $0.key { key.text } else { nil } }
    if let near = closest(to: text.text, among: texts) { help("did you mean '\(near)'?") }
  }

  private mutating func unpacking(_ expected: Int, _ failed: FailedOperation) {
    isA(.unpackingLength)
    let count: Int? =
      switch failed.operands[0].value {
      case .tuple(let tuple): tuple.count
      case .list(let list): list.items.count
      case .value(let value): value.shape.first
      default: nil
      }
    say(counted(expected, "name"))
    if let source = diagnostic.primary?.source, let words = failed.operands[0].value.labelWords,
      case .assign(_, let value)? = syntax(of: source).statement(around: failed.span)?.kind
    {
      label(value.span, words)
    }
    if let count {
      note("\(counted(expected, "name")) on the left, \(counted(count, "value")) on the right")
    } else if let words = failed.operands[0].value.labelWords {
      note("the value is \(words)")
    }
    if let count, count > expected { help("a star takes what is left over: first, *rest = values") }
  }

  private mutating func itemAssignment(_ failed: FailedOperation) {
    guard let container = failed.operands.first else { return }
    switch container.value {
    case .value:
      isA(.itemAssignment)
      label(container.span, container.value.labelWords)
      repairItemAssignment(failed)
    case .tuple:
      isA(.fixedSequence)
      label(container.span, container.value.labelWords)
      help("a tuple never changes: use a list, or make a new tuple")
    case .string:
      isA(.fixedSequence)
      label(container.span, container.value.labelWords)
      help("a string never changes: make a new one")
    case .list(let list):
      isA(.indexOutOfRange)
      label(container.span, "has \(counted(list.items.count, "element"))")
      help("append adds an element at the end")
    default: isA(.notSubscriptable)
    }
  }

  /// `x[i] = v` becomes `x = x.at[i].set(v)`, and `x[i] += v` becomes `x = x.at[i].add(v)`.
  private mutating func repairItemAssignment(_ failed: FailedOperation) {
    guard let statement = assignment(around: failed.span), let target = failed.expression,
      let (array, indices) = target.indexedName, let method = statement.update.method
    else { return }
    let index = indices.map { failed.source.text($0.span) }.joined(separator: ", ")
    let changed = "\(array).at[\(index)].\(method)(\(failed.source.text(statement.update.value)))"
    guard case .value? = tried(changed) else { return }
    offer("make a changed copy", "\(array) = \(changed)", statement.span, failed.source)
  }

  private mutating func assignment(around span: Span) -> Assignment? {
    guard let source = diagnostic.primary?.source else { return nil }
    guard let statement = syntax(of: source).statement(around: span) else { return nil }
    switch statement.kind {
    case .assign(let targets, let value) where targets.count == 1 && targets[0].span == span:
      return Assignment(span: statement.span, value: value.span, op: nil)
    case .augmented(_, let op, let value):
      return Assignment(span: statement.span, value: value.span, op: op)
    default: return nil
    }
  }

  private struct Assignment {
    let span: Span
    let value: Span
    let op: BinaryOperator?

    /// The method of `x.at[i]` that does the same; `nil` where there is none.
    var update: (method: String?, value: Span) {
      switch op {
      case nil: ("set", value)
      case .add: ("add", value)
      case .subtract: ("subtract", value)
      case .multiply: ("multiply", value)
      case .divide: ("divide", value)
      case .power: ("power", value)
      default: (nil, value)
      }
    }
  }

  // MARK: Operators

  private mutating func mixedTypes(_ op: BinaryOperator, _ failed: FailedOperation) {
    let hasArray = failed.operands.contains(where: \.value.isArray)
    guard error.type.isSubtype(of: Exceptions.typeError) else { return }
    isA(hasArray ? .listBesideArray : .mixedTypes)
    for operand in failed.operands { label(operand) }
    if let place = failed.operatorPlace { point(at: place) }
    let values = failed.operands.map(\.value)
    if hasArray {
      guard values.contains(where: \.isSequence) else { return }
      repairOperands([.array])
      if diagnostic.repairs.isEmpty { help("make it an array first: array([…])") }
    } else if values.contains(where: \.isText) && op == .add {
      help("turn the other value into text: str(value), or an f-string: f\"{value}\"")
    } else if values.contains(where: \.isNone) {
      note(
        "one side is None, as of a function without return, or of a method that changes its list, such as sort"
      )
    } else if values.contains(where: \.isSequence) {
      help("lists do not compute element by element; arrays do: array([…])")
    }
  }

  private mutating func comparing(_ failed: FailedOperation) {
    guard error.type.isSubtype(of: Exceptions.typeError) else {
      return truthOfArray(failed)
    }
    isA(.mixedTypes)
    for operand in failed.operands { label(operand) }
    if let place = failed.operatorPlace { point(at: place) }
  }

  private mutating func truthOfArray(_ failed: FailedOperation) {
    guard failed.operands.contains(where: \.value.isArray) else { return }
    isA(.truthOfArray)
    if failed.operands.count == 1 {
      say(failed.operands[0].value.labelWords ?? "")
    } else {
      labelShapes(failed)
    }
    if case .value(let condition)? = syntax(of: failed.source).condition(around: failed.span) {
      offerText("for each element", failed.source.elementwise(condition), at: condition.span)
    }
    help("ask for one truth: (…).all() or (…).any(); element by element, use where, & and |")
  }

  private mutating func subscripting(_ failed: FailedOperation) {
    let (container, key) = (failed.operands[0], failed.operands[1])
    switch container.value {
    case .list(let list) where error.type.isSubtype(of: Exceptions.indexError):
      outOfRange(container, key, list.items.count)
    case .tuple(let tuple) where error.type.isSubtype(of: Exceptions.indexError):
      outOfRange(container, key, tuple.count)
    case .string(let text) where error.type.isSubtype(of: Exceptions.indexError):
      outOfRange(container, key, text.text.count)
    case .list, .tuple, .string:
      isA(.indexType)
      label(key.span, key.value.labelWords)
      if let span = container.span { point(at: span, container.value.labelWords ?? "") }
      help("an index is an integer, or a slice such as 1:3")
    case .value where key.value.isSliceOfBatched:
      label(container.span, container.value.labelWords)
      sizeOfBatchedValue()
    case .value:
      isA(.arrayIndex)
      label(container.span, container.value.labelWords)
      if let span = key.span { point(at: span, words(key) ?? "") }
      if key.value.isSequence { help("make the list an array: x[array([…])]") }
    default:
      isA(.notSubscriptable)
      if let span = container.span { point(at: span, container.value.labelWords ?? "") }
      if container.value.isCallable { help("round brackets call a function: f(x)") }
      if container.value.isNone { noteNone() }
    }
  }

  private mutating func outOfRange(
    _ container: FailedOperation.Operand, _ key: FailedOperation.Operand, _ count: Int
  ) {
    isA(.indexOutOfRange)
    label(container.span, "has \(counted(count, "element"))")
    if let span = key.span { point(at: span, words(key) ?? "") }
    if count > 0 { note("the indices are 0 to \(count - 1), or from the end -1 to -\(count)") }
  }

  private mutating func iterating(_ failed: FailedOperation) {
    isA(.notIterable)
    say(failed.operands[0].value.labelWords ?? "")
    switch failed.operands[0].value {
    case .int: help("range(n) counts from 0 to n - 1")
    case .value: help("a single number has no elements to go through")
    default: break
    }
  }

  // MARK: Calls

  private mutating func calling(_ callee: Object, _ failed: FailedOperation) {
    if explainCallOfVmap(callee, failed) { return }
    if callee.isExplain { return explainWithoutFunction(failed) }
    guard callee.isCallable else { return notCallable(callee, failed) }
    guard error.type.isSubtype(of: Exceptions.typeError) else { return convertingText(failed) }
    guard error.isBindingMistake(of: callee) else { return wrongValues(callee, failed) }
    isA(.wrongArguments)
    if let place = failed.operatorPlace { point(at: place) }
    if let signature = callee.unmapped.function.signatureText { note("it is declared as \(signature)") }
    if case .builtin = callee { repairByBrackets(failed, takesSizes: callee.takesArrays) }
    guard diagnostic.repairs.isEmpty else { return }
    for operand in failed.operands {
      guard let keyword = operand.keyword else { continue }
      if let near = closest(to: keyword.text, among: callee.parameterNames),
        !callee.parameterNames.contains(keyword.text)
      {
        help("did you mean '\(near)'?")
      }
    }
  }

  /// `explain(f(x))`: the call is made before `explain` can tell of it.
  private mutating func explainWithoutFunction(_ failed: FailedOperation) {
    guard let first = failed.operands.first else { return isA(.wrongArguments) }
    guard !first.value.isCallable else { return calling(first.value, failed) }
    isA(.notCallable)
    if let span = first.span { point(at: span, first.value.labelWords ?? "") }
    help("give explain the function and its arguments apart: explain(f, x)")
  }

  private mutating func callingMethod(_ receiver: Object, _ name: Symbol, _ failed: FailedOperation) {
    guard let method = receiver.type.method(name) else { return callingField(failed) }
    calling(.builtin(method), failed)
  }

  /// `x.shape()`: what stands behind the dot is a value.
  private mutating func callingField(_ failed: FailedOperation) {
    isA(.notCallable)
    guard let call = failed.expression?.asCall, let place = call.callee.memberPlace else { return }
    let field = failed.source.text(call.callee.span)
    let words = tried(field)?.labelWords
    point(at: place, words ?? "")
    if call.arguments.isEmpty {
      offerText("it is a value, and needs no brackets", field, at: failed.span)
    } else if call.arguments.count == 1 {
      let text = "\(field)[\(failed.source.text(call.arguments[0].span))]"
      offerText("square brackets take an element", text, at: failed.span)
    }
  }

  private mutating func notCallable(_ callee: Object, _ failed: FailedOperation) {
    isA(.notCallable)
    if let place = failed.operatorPlace { point(at: place, callee.labelWords ?? "") }
    switch callee {
    case .module: help("call a function of the module: module.function(…)")
    case .value, .int, .float: help("write * to multiply, and [ ] to take an element")
    case .list, .tuple, .dict: help("square brackets take an element: x[0]")
    default: break
    }
  }

  /// A function of `jax.random` without its key, or with a number in its place.
  private mutating func explainMissingKey(_ failed: FailedOperation) -> Bool {
    guard error.subject == .key, let call = failed.expression?.asCall, let first = failed.operands.first,
      let place = first.span
    else { return false }
    isA(.unsuitableArgument)
    point(at: place, "a key should stand here")
    let module = call.callee.receiver.map { failed.source.text($0.span) } ?? "random"
    let (key, rest) = if case .int = first.value { (failed.source.text(place), "") } else { ("0", ", ") }
    let changed = Span(Int(place.start), Int(rest.isEmpty ? place.end : place.start))
    offerText(
      "\(module).key makes a key of a number",
      failed.source.text(failed.span, replacing: changed, with: "\(module).key(\(key))\(rest)"),
      at: failed.span)
    if diagnostic.repairs.isEmpty { help("the first argument is a key: \(module).key(0) makes one") }
    return true
  }

  /// The function was entered: the values do not suit it.
  private mutating func wrongValues(_ callee: Object, _ failed: FailedOperation) {
    if explainMissingKey(failed) { return }
    if failed.operands.contains(where: \.value.holdsBatched), error.subject == .sizes {
      for operand in failed.operands { label(operand) }
      if let place = failed.operatorPlace { point(at: place) }
      return sizeOfBatchedValue()
    }
    let arrays = failed.operands.filter { $0.value.isArray }
    let sequences = failed.operands.filter(\.value.isSequence)
    if callee.takesArrays && !sequences.isEmpty && arrays.count + sequences.count > 0 {
      isA(.listForArrayFunction)
      for operand in failed.operands { label(operand) }
      if let place = failed.operatorPlace { point(at: place) }
      repairOperands([.array])
      if diagnostic.repairs.isEmpty { help("make it an array first: array([…])") }
      return
    }
    isA(.unsuitableArgument)
    for operand in failed.operands { label(operand) }
    if let place = failed.operatorPlace { point(at: place) }
    if let signature = callee.signatureText { note("it is declared as \(signature)") }
    if case .builtin = callee { repairByBrackets(failed, takesSizes: callee.takesArrays) }
  }

  /// `concatenate([a, b])` for `concatenate(a, b)`, `zeros((2, 3))` for `zeros(2, 3)`.
  mutating func repairByBrackets(_ failed: FailedOperation, takesSizes: Bool = false) {
    guard let call = failed.expression?.asCall else { return }
    let places = call.arguments.filter { if case .positional = $0.kind { true } else { false } }.map(\.span)
    guard let first = places.first, let last = places.last, places.count > 1 else { return }
    let values = failed.operands.prefix(places.count).map(\.value)
    let (open, close) = values.allSatisfy(\.isInt) && takesSizes ? ("(", ")") : ("[", "]")
    let inside = failed.source.text(first.joined(last))
    let text = failed.source.text(
      failed.span, replacing: first.joined(last), with: open + inside + close)
    offerText("they are one argument, in brackets of their own", text, at: failed.span)
  }

  private mutating func convertingText(_ failed: FailedOperation) {
    isA(.unsuitableArgument)
    for operand in failed.operands { label(operand) }
    if let place = failed.operatorPlace { point(at: place) }
  }

  // MARK: vmap itself

  /// `vmap(f(x))`, `vmap(f, x)`, `axis=` for `in_axes=`.
  private mutating func explainCallOfVmap(_ callee: Object, _ failed: FailedOperation) -> Bool {
    guard case .builtin(let builtin) = callee, builtin.name == "vmap", let call = failed.expression?.asCall
    else {
      return false
    }
    if let wrong = failed.operands.first(where: {
      $0.keyword?.text.contains("ax") ?? false && !builtin.parameterNames.contains($0.keyword!.text)
    }) {
      isA(.axisForInAxes)
      guard let place = call.arguments.first(where: { $0.value.span == wrong.span }) else { return true }
      let name = wrong.keyword!.text.contains("out") ? "out_axes" : "in_axes"
      point(at: place.span, "vmap calls this \(name)")
      let text = "\(name)=\(failed.source.text(place.value.span))"
      offerText(
        "name it \(name)", failed.source.text(failed.span, replacing: place.span, with: text),
        at: failed.span)
      return true
    }
    guard error.type.isSubtype(of: Exceptions.typeError), let first = failed.operands.first,
      !first.value.isCallable
    else { return false }
    isA(.vmapOfResult)
    if let span = first.span { point(at: span, first.value.labelWords ?? "") }
    if case .call(let inner)? = call.arguments.first?.value.kind, inner.arguments.count > 0 {
      let arguments = inner.arguments.map { failed.source.text($0.span) }.joined(separator: ", ")
      let options = call.arguments.dropFirst().map { ", " + failed.source.text($0.span) }.joined()
      let line =
        "\(failed.source.text(call.callee.span))(\(failed.source.text(inner.callee.span))\(options))(\(arguments))"
      if !failed.isCalled {
        offerText("give vmap the function, and the arguments to what it returns", line, at: failed.span)
      }
      note(
        diagnostic.repairs.isEmpty
          ? "this is what a call gives: vmap needs the function itself"
          : "this calls the function at once, and vmap gets its result")
      if diagnostic.repairs.isEmpty { help("give vmap the function alone: vmap(f)(x)") }
    } else {
      help("the function comes first: vmap(f)(x)")
    }
    return true
  }
}

extension FailedOperation {
  /// Whether what a call returns is called at once: `vmap(f)(x)`.
  fileprivate var isCalled: Bool {
    Int(span.end) < source.bytes.count && source.bytes[Int(span.end)] == UInt8(ascii: "(")
  }
}

extension ExceptionObject {
  /// Whether the language itself raised it, not a `raise` of the program.
  fileprivate var isBuiltin: Bool {
    guard let entry = trace.first else { return false }
    switch entry.code.instructions[entry.instruction] {
    case .raise, .raiseFrom, .raiseAgain, .reraise: return false
    default: return true
    }
  }

  /// Whether the arguments did not fit the parameters. A function of the program that was entered fails at a line of its
  /// own.
  fileprivate func isBindingMistake(of callee: Object) -> Bool {
    if case .function = callee { return true }
    return subject == .binding
  }
}

extension Object {
  fileprivate var isInt: Bool {
    if case .int = self { return true }
    return false
  }

  fileprivate var isBatched: Bool {
    if case .value(.tracer(is BatchTracer)) = self { return true }
    return false
  }

  /// Whether it is a batched value, or a tuple or list with one.
  fileprivate var holdsBatched: Bool {
    switch self {
    case .tuple(let tuple): tuple.items.contains(where: \.isBatched)
    case .list(let list): list.items.contains(where: \.isBatched)
    default: isBatched
    }
  }

  /// Whether it is a slice that begins or ends at a batched value.
  fileprivate var isSliceOfBatched: Bool {
    guard case .slice(let slice) = self else { return false }
    return slice.start.isBatched || slice.stop.isBatched || slice.step.isBatched
  }

  fileprivate var isText: Bool {
    if case .string = self { return true }
    return false
  }

  fileprivate var isSequence: Bool {
    switch self {
    case .list, .tuple: true
    default: false
    }
  }

  /// `scale(x, k=2)`, as the function was declared.
  fileprivate var signatureText: String? {
    switch self {
    case .builtin(let builtin): return builtin.signatureText
    case .method(let bound): return bound.method.signatureText
    case .function(let function):
      guard let syntax = function.code.function, let last = syntax.parameters.last else {
        return "\(function.name)()"
      }
      let span = syntax.parameters[0].name.span.joined(last.defaultValue?.span ?? last.name.span)
      return "\(function.name)(\(function.code.source.text(span)))"
    default: return nil
    }
  }

  fileprivate var parameterNames: [String] {
    switch self {
    case .builtin(let builtin): builtin.parameterNames
    case .method(let bound): bound.method.parameterNames
    case .function(let function): function.code.parameters.names.map(\.text)
    default: []
    }
  }

  /// Whether it is one of JAX's functions.
  fileprivate var takesArrays: Bool {
    if case .builtin(let builtin) = self { return builtin.module?.hasPrefix("jax") ?? false }
    return false
  }
}

extension Builtin {
  fileprivate var parameterNames: [String] { isVariadic ? [] : signature.parameters.map(\.name.text) }
}

extension Expression {
  /// Of `x[0][1]` the name, and what stands in the brackets one after the other.
  fileprivate var indexedName: (name: String, indices: [Expression])? {
    guard case .subscript(let container, let index) = kind else { return nil }
    let indices: [Expression] = if case .tuple(let items) = index.kind { items } else { [index] }
    if case .name(let name) = container.kind { return (name.text, indices) }
    return container.indexedName.map { ($0.name, $0.indices + indices) }
  }

  /// Whether a name is read somewhere inside.
  func mentions(_ name: Symbol) -> Bool {
    if case .name(let symbol) = kind { return symbol == name }
    return children.contains { $0.mentions(name) }
  }
}
