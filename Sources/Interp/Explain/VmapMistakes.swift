import Arrays
import Diagnostics
import Lexer
import Parser
import Primitives

// What the mistakes in a call of a mapped function mean.

extension Explainer {
  mutating func explain(_ mistake: VmapMistake) {
    let scene = failed.flatMap { VmapScene($0, &self) }
    if let scene { markCall(scene) }
    if let scene, explainOptionOfCall(scene) { return }
    switch mistake {
    case .inAxesType: inAxesType()
    case .inAxesLeaf: inAxesLeaf("in_axes")
    case .outAxesLeaf: inAxesLeaf("out_axes")
    case .inAxesLength(let given, let expected): inAxesLength(given, expected, scene)
    case .inAxesTree: inAxesTree(scene)
    case .outAxesTree: outAxesTree(scene)
    case .axisOfArgument(let axis, let shape, let argument): axisOfArgument(axis, shape, argument, scene)
    case .sizesDisagree(let axisSize, let sizes): sizesDisagree(axisSize, sizes, scene)
    case .nothingMapped: nothingMapped(scene)
    case .noArguments:
      isA(.noArguments)
      help("pass the arrays that hold the examples")
    case .argumentNotArray(_, "int", _), .resultNotArray(_, "int"): integerTooLarge()
    case .argumentNotArray(_, _, let isFunction): argumentNotArray(isFunction, scene)
    case .resultNotArray: resultNotArray()
    case .resultIsMapped, .resultIsMappedAlong: resultIsMapped(scene)
    default: isA(.sizesDisagree)
    }
  }

  // MARK: Marks

  /// The main mark goes to `vmap(…)`, and each argument tells its shape.
  private mutating func markCall(_ scene: VmapScene) {
    guard scene.positionalSpans.allSatisfy({ $0 != nil }) else { return }
    if scene.isDirect, let span = scene.vmapSpan {
      point(at: scene.inAxesSpan ?? span, scene.inAxesSpan == nil ? withoutInAxes(scene) : inFull(scene))
    } else if let callee = failed?.expression?.asCall?.callee.span {
      point(at: callee, "")
    }
    let entries = scene.entries
    for (i, argument) in scene.positional.enumerated() {
      label(scene.positionalSpans[i], "\(scene.name(i)): \(words(argument, entries?[i]))")
    }
    for keyword in scene.keywords {
      label(keyword.span, "\(keyword.name.text): \(words(keyword.value, .leaf(.axis(0))))")
    }
    if !scene.isDirect, let span = scene.vmapSpan, let source = scene.vmapSource {
      let without = withoutInAxes(scene)
      let text = scene.inAxesSpan == nil && !without.isEmpty ? "mapped here; \(without)" : "mapped here"
      diagnostic.secondary.append(Label(source, scene.inAxesSpan ?? span, text))
    }
  }

  /// What one entry for all arguments means.
  private func inFull(_ scene: VmapScene) -> String {
    switch scene.function.options.inAxes {
    case .leaf where scene.positional.count > 1: "short for \(Pytree.written(scene.entries ?? []))"
    default: ""
    }
  }

  private func withoutInAxes(_ scene: VmapScene) -> String {
    scene.function.options.inAxes == .leaf(.axis(0))
      ? "no in_axes: every argument is mapped along axis 0" : ""
  }

  /// What an argument is, and what is mapped of it.
  private func words(_ argument: Object, _ entry: Pytree<AxisSpec>?) -> String {
    switch (argument, entry) {
    case (.value(let value), .leaf(.axis(let axis))?):
      guard let place = value.place(ofAxis: axis) else {
        return "\(value.type.words) has no axis \(axis)"
      }
      return "\(value.type.words(starring: place)), \(counted(value.shape[place], "example"))"
    case (.value(let value), .some(.none)): return "\(value.type.words), shared by all examples"
    case (_, .leaf(.axis(let axis))?): return container(argument, axis)
    case (_, .some(.none)): return "\(argument.labelWords ?? ""), shared by all examples"
    case (_, nil), (_, .some): return argument.labelWords ?? ""
    }
  }

  /// `4 arrays, axis 0 has size 3, 3, 5, 5`.
  private func container(_ argument: Object, _ axis: Int) -> String {
    guard let tree = try? machine.tree(argument) else { return argument.labelWords ?? "" }
    if case .leaf = tree { return argument.labelWords ?? "" }
    let values = tree.leaves.compactMap(\.arrayValue)
    guard values.count == tree.leaves.count, !values.isEmpty else { return argument.labelWords ?? "" }
    let places = values.map { $0.place(ofAxis: axis) }
    if values.allSatisfy({ $0.rank == 0 }) { return "\(counted(values.count, "number")) without axes" }
    guard places.allSatisfy({ $0 != nil }) else {
      return "\(counted(values.count, "array")), not all with an axis \(axis)"
    }
    let sizes = zip(values, places).map { "\($0.shape[$1!])" }
    let shown = sizes.prefix(8).joined(separator: ", ") + (sizes.count > 8 ? ", …" : "")
    return "\(counted(values.count, "array")), axis \(axis) has size \(shown)"
  }

  // MARK: in_axes

  /// `vmap(f)(x, in_axes=0)`: the mapped function gets what belongs to `vmap`.
  private mutating func explainOptionOfCall(_ scene: VmapScene) -> Bool {
    let names = ["in_axes", "out_axes", "axis_name", "axis_size"]
    guard let wrong = scene.keywords.first(where: { names.contains($0.name.text) }), let span = wrong.span,
      scene.function.function.parameterNames(scene.positional.count + 1)?.last != wrong.name.text,
      let argument = scene.argument(at: span)
    else { return false }
    isA(.optionOfCall)
    diagnostic.secondary = []
    point(at: argument.span, "belongs to vmap(…), not to the call of what it returns")
    if scene.isDirect, scene.keywords.count == 1, let last = scene.vmap?.arguments.last,
      let spans = scene.positionalSpans as? [Span],
      let callee = failed?.expression?.asCall?.callee
    {
      let end = Span(Int(last.span.end), Int(last.span.end))
      let function = scene.source.text(
        callee.span, replacing: end, with: ", \(scene.source.text(argument.span))")
      let arguments = spans.map(scene.source.text).joined(separator: ", ")
      offerText("give it to vmap", "\(function)(\(arguments))", at: scene.call)
    }
    if diagnostic.repairs.isEmpty { help("write vmap(f, \(wrong.name.text)=…)(x)") }
    return true
  }

  private mutating func inAxesType() {
    if explainArgumentOfVmap() { return }
    isA(.inAxesType)
    help("give one axis for all arguments, or a tuple with one entry for each")
    markAxes("in_axes", 1)
    if let failed, let operand = failed.operands.first(where: { $0.span == diagnostic.primary?.span }) {
      repairDict(operand, failed)
    }
  }

  /// A dict whose keys are the parameters becomes a tuple; any other is the entry of the only parameter.
  private mutating func repairDict(_ operand: FailedOperation.Operand, _ failed: FailedOperation) {
    guard case .dict(let dict) = operand.value, let text = failed.text(operand), let span = operand.span,
      let names = failed.operands.first?.value.signature?.names
    else { return }
    var entries: [String] = []
    for name in names {
      guard let entry = dict.live.first(where: { $0.key.pythonText == name }) else { break }
      entries.append(entry.value.pythonRepr)
    }
    if entries.count == names.count && dict.count == names.count {
      let tuple = entries.count == 1 ? "(\(entries[0]),)" : "(\(entries.joined(separator: ", ")))"
      offerText(
        "in the order of the parameters", failed.source.text(failed.span, replacing: span, with: tuple),
        at: failed.span)
    } else if names.count == 1 {
      offerText(
        "a dict is the entry of one argument",
        failed.source.text(failed.span, replacing: span, with: "(\(text),)"),
        at: failed.span)
    } else {
      help("a dict is the entry of one argument, inside of the tuple")
    }
  }

  /// `vmap(f, x)`: an array stands where the axes should.
  private mutating func explainArgumentOfVmap() -> Bool {
    guard let failed, case .call(let callee) = failed.kind, failed.operands.count > 1,
      failed.operands.allSatisfy({ $0.keyword == nil }), let call = failed.expression?.asCall,
      failed.operands[1].value.isArray, let place = failed.operands[1].span
    else { return false }
    isA(.vmapOfResult)
    point(at: place, failed.operands[1].value.labelWords ?? "")
    note("vmap takes the function alone: the arguments go to what it returns")
    let values = failed.operands.map(\.value)
    let works = machine.rehearsalSucceeds(values) { () throws(ExceptionObject) in
      _ = try machine.apply(try machine.apply(callee, [values[0]]), Array(values.dropFirst()))
    }
    if works {
      let arguments = call.arguments.dropFirst().map { failed.source.text($0.span) }.joined(separator: ", ")
      let line =
        "\(failed.source.text(call.callee.span))(\(failed.source.text(call.arguments[0].span)))(\(arguments))"
      offer("give them to what vmap returns", line, failed.span, failed.source)
    }
    return true
  }

  private mutating func inAxesLeaf(_ name: String) {
    isA(.inAxesLeaf)
    help("an entry of \(name) is an int or None")
    markAxes(name, name == "in_axes" ? 1 : 2)
  }

  /// The main mark goes to an argument of `vmap(…)` itself.
  private mutating func markAxes(_ name: String, _ place: Int) {
    guard let argument = failed?.expression?.asCall?.argument(name, place) else { return }
    point(at: argument.value.span)
  }

  private mutating func inAxesLength(_ given: Int, _ expected: Int, _ scene: VmapScene?) {
    guard let scene else { return isA(.inAxesLength) }
    if let i = tupleCounted(scene, given, expected) {
      isA(.tupleArgument)
      note("\(scene.name(i)) is one argument, though it holds \(given - expected + 1) arrays")
      help(
        "a tuple inside in_axes describes it: one entry for \(scene.name(i)), with as many inside as it holds"
      )
    } else {
      isA(.inAxesLength)
    }
    say(counted(given, "entry", "entries"))
    if given == expected + scene.keywords.count && given > expected {
      isA(.keywordArgument)
      note("in_axes describes the arguments given by position; those given by name are mapped along axis 0")
      return repairByPosition(scene)
    }
    note(lengthWords(given, expected, scene))
    repairInAxes(scene)
    if diagnostic.repairs.isEmpty, diagnostic.help.isEmpty {
      help("give one entry for each argument: the axis to map, or None to share it")
    }
  }

  private func lengthWords(_ given: Int, _ expected: Int, _ scene: VmapScene) -> String {
    let numbers =
      "in_axes has \(counted(given, "entry", "entries")), the call \(counted(expected, "argument"))"
    guard given < expected else {
      return given == expected + 1
        ? "one entry too many: " + numbers : "\(given - expected) entries too many: " + numbers
    }
    if case .tuple(let entries) = scene.function.options.inAxes,
      let inner = entries.first(where: { if case .tuple = $0 { true } else { false } }),
      !scene.positional.contains(where: { if case .tuple = $0 { true } else { false } })
    {
      return "\(inner.text) is one entry, for one argument: \(numbers)"
    }
    let missing = (given..<expected).map { scene.name($0) }
    let count = missing.count == 1 ? "one entry is missing" : "\(missing.count) entries are missing"
    return "\(count): \(numbers), and nothing is said of \(listed(Array(missing)))"
  }

  /// The argument that is a tuple whose parts seem to have been counted.
  private func tupleCounted(_ scene: VmapScene, _ given: Int, _ expected: Int) -> Int? {
    guard given > expected else { return nil }
    return scene.positional.firstIndex { argument in
      switch argument {
      case .tuple(let tuple): tuple.count == given - expected + 1
      case .list(let list): list.items.count == given - expected + 1
      default: false
      }
    }
  }

  private mutating func inAxesTree(_ scene: VmapScene?) {
    let isArray = scene?.positional.contains(where: \.isArray) ?? false
    isA(.inAxesTree)
    if let scene, let entries = scene.entries {
      for (i, argument) in scene.positional.enumerated() {
        switch (entries[i], argument) {
        case (.tuple(let axes), .value), (.list(let axes), .value):
          if isArray { isA(.twoAxes) }
          note(
            "\(scene.name(i)) is one array, but has \(counted(axes.count, "entry", "entries")) in in_axes: one vmap maps one axis"
          )
          help("to map two axes, put one vmap inside another: vmap(vmap(f))")
        case (.tuple(let axes), .tuple(let items)) where axes.count != items.count:
          note("\(scene.name(i)) holds \(items.count), its entry \(axes.count)")
        case (.dict(let axes), .dict(let dict)):
          let (given, keys) = (axes.map(\.keyText), dict.live.map(\.key.pythonRepr))
          let (lacking, others) = (keys.filter { !given.contains($0) }, given.filter { !keys.contains($0) })
          if !lacking.isEmpty { note("the entry for \(scene.name(i)) says nothing of \(listed(lacking))") }
          if !others.isEmpty { note("\(scene.name(i)) has no \(listed(others, "or"))") }
        case (.tuple, .list), (.list, .tuple), (.dict, .list), (.dict, .tuple), (.tuple, .dict),
          (.list, .dict):
          note(
            "\(scene.name(i)) is \(argument.labelWords ?? ""): its entry must be built alike, or be one axis or None for all of it"
          )
        default: break
        }
      }
      if scene.positional.count <= 3 { repairInAxes(scene) }
    }
    if diagnostic.repairs.isEmpty && diagnostic.help.isEmpty {
      help(
        "write one axis or None for the whole argument, or build the entry exactly as the argument is built")
    }
  }

  // MARK: Axes and sizes

  private mutating func axisOfArgument(
    _ axis: Int, _ shape: [Int], _ argument: String, _ scene: VmapScene?
  ) {
    guard let scene else { return isA(.axisOfArgument) }
    if argument.hasPrefix("kwargs") {
      isA(.keywordArgument)
      note("arguments given by name are always mapped along axis 0, whatever in_axes says")
      repairByPosition(scene)
      if diagnostic.repairs.isEmpty {
        help("give it by position, with None in in_axes; or wrap it: vmap(lambda x: f(x, name=value))")
      }
    } else if let i = scene.positional.firstIndex(where: { $0.isListOfNumbers }), shape.isEmpty {
      isA(.listForArray)
      note("\(scene.name(i)) is a list: each of its numbers is mapped by itself, and a number has no axis")
      offerArrays(scene)
    } else if shape.isEmpty {
      isA(.scalarMapped)
      let name = argument.hasPrefix("argument ") ? argument.dropFirst("argument ".count) : argument[...]
      let isPart = name.contains("[") && !name.hasPrefix("args[")
      let what = isPart ? "\(name) is a single number, which" : "a single number"
      note("\(what) has no axis to map: it can only be shared")
      repairInAxes(scene)
    } else {
      isA(.axisOfArgument)
      note(axesText(shape.count))
      repairInAxes(scene)
    }
  }

  /// Offers `array([...])` in the place of each list of numbers.
  private mutating func offerArrays(_ scene: VmapScene) {
    guard let name = machine.name(ofFunction: "array") else { return }
    var positional = scene.positional
    var changes: [(span: Span, text: String)] = []
    for (i, argument) in scene.positional.enumerated() where argument.isListOfNumbers {
      guard let span = scene.positionalSpans[i], let array = machine.asArray(argument) else { return }
      positional[i] = .value(array)
      changes.append((span, "\(name)(\(scene.source.text(span)))"))
    }
    guard works(scene, with: positional) else { return }
    offer(
      changes.count == 1 ? "make it an array" : "make them arrays",
      scene.source.text(scene.call, replacing: changes), scene.call, scene.source)
  }

  /// Whether the call works with other arguments.
  private func works(_ scene: VmapScene, with positional: [Object]) -> Bool {
    machine.rehearsalSucceeds([.native(scene.function)] + positional) { () throws(ExceptionObject) in
      _ = try machine.apply(
        .native(scene.function), positional, keywords: scene.keywords.map { ($0.name, $0.value) })
    }
  }

  private mutating func sizesDisagree(_ axisSize: Int?, _ sizes: [MappedSizes], _ scene: VmapScene?) {
    isA(.sizesDisagree)
    guard let scene else { return }
    if let axisSize { note("axis_size asks for \(axisSize) examples") }
    if sizes.contains(where: { $0.argument.hasPrefix("kwargs") }) {
      isA(.keywordArgument)
      note("arguments given by name are always mapped along axis 0, whatever in_axes says")
    }
    let hasContainer = zip(scene.positional, scene.entries ?? []).contains { !$0.isArray && $1 != .none }
    if hasContainer && diagnostic.code == MistakePage.sizesDisagree.code { isA(.mappedByMistake) }
    if hasContainer { namesOfSizes(scene) }
    repairInAxes(scene, sharesFirst: true)
    if !hasContainer { allPairs(scene) }
    if diagnostic.repairs.isEmpty && diagnostic.help.isEmpty {
      help("all mapped axes must have one size, the number of examples; give None for what is not mapped")
    }
  }

  /// Which arrays of a container have which size: `axis 0 of params[0][0] and params[0][1] has size 3`.
  private mutating func namesOfSizes(_ scene: VmapScene) {
    for (i, argument) in scene.positional.enumerated() where !argument.isArray {
      guard case .leaf(.axis(let axis))? = scene.entries?[i], let tree = try? machine.tree(argument) else {
        continue
      }
      var groups: [(size: Int, names: [String])] = []
      for (path, leaf) in zip(tree.leafPaths, tree.leaves) {
        guard let value = leaf.arrayValue, let place = value.place(ofAxis: axis) else { return }
        if let known = groups.firstIndex(where: { $0.size == value.shape[place] }) {
          groups[known].names.append(scene.name(i) + path)
        } else {
          groups.append((value.shape[place], [scene.name(i) + path]))
        }
      }
      let words = groups.prefix(4).enumerated().map { place, group in
        let names =
          group.names.count <= 4 ? group.names : group.names.prefix(3) + ["\(group.names.count - 3) more"]
        return place == 0
          ? "axis \(axis) of \(listed(names)) has size \(group.size)"
          : "of \(listed(names)) size \(group.size)"
      }
      note(words.joined(separator: ", "))
    }
  }

  private mutating func allPairs(_ scene: VmapScene) {
    let before = diagnostic.repairs
    diagnostic.repairs = []
    let ranks = scene.positional.compactMap { if case .value(let value) = $0 { value.rank } else { nil } }
    if ranks == [1, 1] { repairByAllPairs(scene) }
    if !diagnostic.repairs.isEmpty { isA(.allPairs) }
    diagnostic.repairs = Array((before.prefix(diagnostic.repairs.isEmpty ? 2 : 1)) + diagnostic.repairs)
  }

  private mutating func nothingMapped(_ scene: VmapScene?) {
    isA(.nothingMapped)
    if let scene { repairInAxes(scene) }
    if diagnostic.repairs.isEmpty {
      help("give at least one argument an axis; a function that maps nothing needs no vmap")
    }
  }

  private mutating func argumentNotArray(_ isFunction: Bool, _ scene: VmapScene?) {
    isA(.argumentNotArray)
    note(
      "only arrays and numbers can be mapped; \(isFunction ? "a function" : "anything else") is shared, with None in in_axes"
    )
    if let scene { repairInAxes(scene) }
  }

  // MARK: The result

  private mutating func resultNotArray() {
    isA(.resultNotArray)
    help(
      "return arrays and numbers, in tuples, lists or dicts; what belongs to no example can be returned outside"
    )
  }

  /// Of a mistake with the result, `out_axes` is what is marked, wherever `vmap` is called.
  private mutating func markOutAxes(_ scene: VmapScene?, _ text: String) {
    guard let scene, let span = scene.outAxesSpan, let source = scene.vmapSource else { return }
    diagnostic.secondary.removeAll { $0.source === source && $0.text.hasPrefix("mapped here") }
    if scene.isDirect {
      point(at: span, text)
    } else {
      diagnostic.secondary.append(Label(source, span, text))
    }
  }

  private mutating func resultIsMapped(_ scene: VmapScene?) {
    isA(.resultIsMapped)
    note("out_axes=None says that the result is the same for all examples, but it depends on what is mapped")
    markOutAxes(scene, "the result has one value for each example")
    if let scene { repairOutAxes(scene) }
    if diagnostic.repairs.isEmpty { help("give the axis along which the results are to lie: out_axes=0") }
  }

  private mutating func outAxesTree(_ scene: VmapScene?) {
    isA(.outAxesTree)
    markOutAxes(scene, "is not built as the result is")
    if let scene { repairOutAxes(scene) }
    guard diagnostic.repairs.isEmpty else { return }
    help("write one axis for the whole result, or build out_axes exactly as the result is built")
  }

  /// Whether the innermost thing that failed was a mapped function returning.
  var isOutAxis: Bool {
    guard case .call(.native(let native))? = failed?.kind, let mapped = native as? MappedFunction else {
      return false
    }
    return mapped.options.outAxes != .leaf(.axis(0))
  }

  mutating func outAxisOutOfBounds(_ axis: Int, rank: Int) {
    isA(.outAxisOutOfBounds)
    let scene = failed.flatMap { VmapScene($0, &self) }
    diagnostic.secondary = []
    markOutAxes(scene, "the result has no axis \(axis)")
    note(
      "with the axis of the examples the result has \(counted(rank, "axis", "axes")): out_axes can be \(listed((0..<rank).map(String.init), "or"))"
    )
    if let scene { repairOutAxes(scene) }
  }

  // MARK: Inside the function

  /// Where an error came from inside a mapped function: what each example was given, and which other axis would fit.
  mutating func explainMappedBody() {
    guard error.trace.count > 1 else { return }
    for entry in error.trace.dropFirst() where entry.callsMappedFunction {
      let syntax = syntax(of: entry.code.source)
      guard let operation = FailedOperation(entry, syntax), let scene = VmapScene(operation, &self) else {
        continue
      }
      describe(scene)
      if diagnostic.code.map({ MistakePage.shapeCodes.contains($0) }) == true {
        let offered = diagnostic.repairs
        diagnostic.repairs = []
        repairInAxes(scene)
        let first = diagnostic.repairs.prefix(1)
        diagnostic.repairs = Array((first + offered).prefix(2))
      }
      return
    }
  }

  /// Which argument went in as what: `x: axis 0 of float32[4*, 2] is taken, each call sees float32[2]`.
  private mutating func describe(_ scene: VmapScene) {
    guard let entries = scene.entries else { return }
    for (i, argument) in scene.positional.enumerated().prefix(3) {
      guard case .value(let value) = argument, case .leaf(.axis(let axis)) = entries[i],
        let place = value.place(ofAxis: axis)
      else { continue }
      var sizes = value.shape
      sizes.remove(at: place)
      let example = ArrayType(shape: sizes, dtype: value.dtype).words
      note(
        "\(scene.name(i)) is mapped along axis \(place): each call sees \(example) of \(value.type.words(starring: place))"
      )
    }
  }

  mutating func truthOfBatchedValue(_ type: ArrayType) {
    isA(.truthOfBatchedValue)
    if case .call(.builtin(let builtin))? = failed?.kind, ["max", "min", "sorted"].contains(builtin.name) {
      note(
        "\(builtin.name) compares, and the answer differs from example to example, but the function runs once, for all of them"
      )
      repairTruth()
      guard diagnostic.repairs.isEmpty else { return }
      return help(
        builtin.name == "sorted"
          ? "use sort, which sorts an array"
          : "use \(builtin.name)imum(a, b), which takes each example by itself")
    }
    if case .call(.builtin(let builtin))? = failed?.kind, builtin.module != nil {
      return ["compress", "extract"].contains(builtin.name)
        ? dataDependentShape() : numberOfBatchedValue(type)
    }
    batched(type, "has a truth of its own in each example, but the function runs once, for all of them")
    if let failed, case .while? = syntax(of: failed.source).statement(around: failed.span)?.kind {
      return help(
        "all examples go round equally often: for i in range(n), with where for those that are done")
    }
    repairTruth()
    guard diagnostic.repairs.isEmpty else { return }
    help("use where(condition, a, b) for if; &, | and ~ for and, or and not")
  }

  mutating func numberOfBatchedValue(_ type: ArrayType?) {
    if failed?.takesSize ?? false { return shapeOfBatchedValue() }
    isA(.numberOfBatchedValue)
    batched(type, "is another number in each example, but here one Python number is needed")
    repairNumber()
    guard diagnostic.repairs.isEmpty else { return }
    if case .call(.type(let type))? = failed?.kind, type.name == "range" {
      return help(
        "all examples go round equally often: as often as the largest needs, with where for the others")
    }
    help(
      "use array operations: x[i] of an array, arange and where; or pass what is the same for all with None in in_axes"
    )
  }

  mutating func dataDependentShape() {
    isA(.dataDependentShape)
    note("which elements are picked differs from example to example, so their number would too")
    repairMask()
    guard diagnostic.repairs.isEmpty else { return }
    help("keep the shape: where(mask, x, 0), or sum(where(mask, x, 0))")
  }

  /// Functions that find some elements: how many differs from example to example.
  private mutating func shapeOfBatchedValue() {
    isA(.dataDependentShape)
    note("how many elements it gives would differ from example to example, but all have one shape")
    repairBySize()
    if diagnostic.repairs.isEmpty { help("size=… says how many there are to be") }
  }

  /// A size or a slice from a batched value.
  mutating func sizeOfBatchedValue() {
    isA(.dataDependentShape)
    guard let failed else { return }
    let operand = failed.operands.last { $0.value.isArray }
    let name = operand.flatMap { failed.text($0) }.map { $0.count <= 30 ? $0 : "it" } ?? "it"
    if case .subscript = failed.kind {
      note("the slice would have another length in each example, but all have one shape")
      if let key = failed.operands.last?.span { point(at: key, "differs from example to example") }
      repairSlice()
    } else {
      note("\(name) is another number in each example, but all examples have one shape")
    }
    if diagnostic.repairs.isEmpty {
      help("make it as large as the largest needs, and put 0 with where in what is too much")
    }
  }

  mutating func escapedValue() {
    isA(.escapedValue)
    note("a value from inside of a mapped function was kept, and used after the function had returned")
    help("return it from the function instead")
  }

  /// - Parameter type: of the value whose elements are missing, as far as it is known.
  private mutating func batched(_ type: ArrayType?, _ text: String) {
    let operands = failed?.operands.filter { $0.value.batchedType != nil } ?? []
    guard let failed, let operand = operands.first(where: { $0.value.batchedType == type }) ?? operands.first
    else {
      return note("the value \(text)")
    }
    let isCondition = if case .comparison = failed.kind { true } else { false }
    let shown = isCondition ? failed.source.text(failed.span) : failed.text(operand) ?? "the value"
    let name = shown.count <= 30 ? shown : "this"
    note("\(name) \(text)")
  }
}

extension FailedOperation {
  /// Whether it is a call of a function that can be told how many elements to find.
  fileprivate var takesSize: Bool {
    guard case .call(.builtin(let builtin)) = kind, !builtin.isVariadic else { return false }
    return builtin.signature.parameters.contains { $0.name.text == "size" }
  }
}

extension ExceptionObject.TraceEntry {
  /// Whether the frame was left in a call of what `vmap` made. Told from its registers: a deep recursion has a
  /// thousand frames, and the syntax is looked up for one.
  fileprivate var callsMappedFunction: Bool {
    guard let frame else { return false }
    let window: Register
    switch code.instructions[instruction] {
    case .call(_, let place, _), .callMethod(_, _, let place, _), .callKeywords(_, _, let place, _):
      window = place
    default: return false
    }
    if case .native(let native) = frame[window] { return native is MappedFunction }
    return frame[window].isExplain
  }
}

extension Object {
  /// Whether it is a list or tuple of numbers, such as may be meant as an array.
  fileprivate var isListOfNumbers: Bool {
    switch self {
    case .list(let list): !list.items.isEmpty && list.items.allSatisfy(\.isNumberOrList)
    default: false
    }
  }

  private var isNumberOrList: Bool {
    switch self {
    case .int, .float, .bool: true
    case .list: isListOfNumbers
    default: false
    }
  }
}
