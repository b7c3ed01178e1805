import Diagnostics
import Lexer
import Parser

/// The tree of a program as S-expressions, one line a statement: what the tests compare.
func dump(_ program: Program) -> String { program.body.map(dump).joined(separator: "\n") }

func dump(_ statement: Statement) -> String {
  switch statement.kind {
  case .expression(let value): dump(value)
  case .assign(let targets, let value): list("=", targets.map(dump) + [dump(value)])
  case .augmented(let target, let op, let value): list(op.spelling + "=", [dump(target), dump(value)])
  case .annotated(let target, let value): list(":", [dump(target), dump(value)])
  case .delete(let targets): list("del", targets.map(dump))
  case .if(let test, let then, let otherwise): list("if", [dump(test), block(then), block(otherwise)])
  case .while(let test, let body, let otherwise): list("while", [dump(test), block(body), block(otherwise)])
  case .for(let target, let iterable, let body, let otherwise):
    list("for", [dump(target), dump(iterable), block(body), block(otherwise)])
  case .break: "(break)"
  case .continue: "(continue)"
  case .pass: "(pass)"
  case .return(let value): list("return", [dump(value)])
  case .assert(let test, let message): list("assert", [dump(test), dump(message)])
  case .raise(let exception, let cause): list("raise", [dump(exception), dump(cause)])
  case .try(let statement): dump(statement)
  case .function(let function):
    list(
      "def",
      [function.name.symbol.text, parameters(function)] + function.decorators.map { "@" + dump($0) }
        + [block(function.body)])
  case .global(let names): list("global", names.map(\.symbol.text))
  case .nonlocal(let names): list("nonlocal", names.map(\.symbol.text))
  case .import(let modules): list("import", modules.map { dump($0.module) + alias($0.alias) })
  case .importFrom(let module, let names):
    list(
      "from", [dump(module)] + (names.isEmpty ? ["*"] : names.map { $0.name.symbol.text + alias($0.alias) }))
  }
}

private func dump(_ statement: Try) -> String {
  let handlers = statement.handlers.map {
    list("except", [dump($0.type), $0.name?.symbol.text ?? "_", block($0.body)])
  }
  return list(
    "try", [block(statement.body)] + handlers + [block(statement.otherwise), block(statement.finally)])
}

func dump(_ expression: Expression?) -> String { expression.map { dump($0) } ?? "_" }

func dump(_ expression: Expression) -> String {
  switch expression.kind {
  case .name(let symbol): symbol.text
  case .none: "None"
  case .ellipsis: "..."
  case .bool(let value): value ? "True" : "False"
  case .int(let value): "\(value)"
  case .bigInt(let digits): digits
  case .float(let value): "\(value)"
  case .string(let bytes): quoted(bytes)
  case .formatted(let parts): list("f", parts.map(dump))
  case .tuple(let elements): list("tuple", elements.map(dump))
  case .list(let elements): list("list", elements.map(dump))
  case .set(let elements): list("set", elements.map(dump))
  case .dict(let items): list("dict", items.flatMap { [$0.key.map { dump($0) } ?? "**", dump($0.value)] })
  case .starred(let value): list("star", [dump(value)])
  case .unary(let op, let value): list(sign(op), [dump(value)])
  case .binary(let op, let left, let right): list(op.spelling, [dump(left), dump(right)])
  case .boolean(let op, let operands): list("\(op)", operands.map(dump))
  case .comparison(let first, let links):
    list("compare", [dump(first)] + links.flatMap { [sign($0.op), dump($0.operand)] })
  case .conditional(let test, let then, let otherwise): list("?", [dump(test), dump(then), dump(otherwise)])
  case .walrus(let target, let value): list(":=", [target.symbol.text, dump(value)])
  case .lambda(let function): list("lambda", [parameters(function), block(function.body)])
  case .call(let call): list("call", [dump(call.callee)] + call.arguments.map(dump))
  case .attribute(let value, let name): list(".", [dump(value), name.symbol.text])
  case .subscript(let value, let index): list("at", [dump(value), dump(index)])
  case .slice(let lower, let upper, let step): list("slice", [dump(lower), dump(upper), dump(step)])
  case .comprehension(let comprehension): dump(comprehension)
  }
}

// MARK: - Parts

private func dump(_ argument: Argument) -> String {
  switch argument.kind {
  case .positional: dump(argument.value)
  case .keyword(let name): name.symbol.text + "=" + dump(argument.value)
  case .spread: "*" + dump(argument.value)
  case .spreadKeywords: "**" + dump(argument.value)
  }
}

private func dump(_ comprehension: Comprehension) -> String {
  let (name, elements) =
    switch comprehension.kind {
    case .list(let element): ("list-for", [dump(element)])
    case .set(let element): ("set-for", [dump(element)])
    case .dict(let key, let value): ("dict-for", [dump(key), dump(value)])
    case .generator(let element): ("generator", [dump(element)])
    }
  let clauses = comprehension.clauses.map {
    list("for", [dump($0.target), dump($0.iterable)] + $0.conditions.map(dump))
  }
  return list(name, elements + clauses)
}

private func dump(_ part: FormattedPart) -> String {
  switch part {
  case .literal(let bytes): quoted(bytes)
  case .field(let value, let text, let conversion, let specification):
    list(
      "field",
      [dump(value), text.map(quoted) ?? "_", conversion.map { "\($0)" } ?? "_"] + specification.map(dump))
  }
}

private func dump(_ name: DottedName) -> String { name.parts.map(\.symbol.text).joined(separator: ".") }

private func alias(_ name: Identifier?) -> String { name.map { ":" + $0.symbol.text } ?? "" }

private func parameters(_ function: Function) -> String {
  let texts = function.parameters.map { parameter in
    let mark =
      switch parameter.kind {
      case .positionalOnly: "/"
      case .positional: ""
      case .variadic: "*"
      case .keywordOnly: "!"
      case .variadicKeywords: "**"
      }
    return mark + parameter.name.symbol.text + (parameter.defaultValue.map { "=" + dump($0) } ?? "")
  }
  return "[" + texts.joined(separator: " ") + "]"
}

private func block(_ body: [Statement]) -> String { "{" + body.map(dump).joined(separator: "; ") + "}" }

private func list(_ head: String, _ items: [String]) -> String {
  "(" + ([head] + items).joined(separator: " ") + ")"
}

private func quoted(_ bytes: [UInt8]) -> String { "\"" + String(decoding: bytes, as: UTF8.self) + "\"" }

private func sign(_ op: UnaryOperator) -> String {
  switch op {
  case .negate: "neg"
  case .plus: "pos"
  case .invert: "~"
  case .not: "not"
  }
}

private func sign(_ op: ComparisonOperator) -> String {
  switch op {
  case .equal: "=="
  case .notEqual: "!="
  case .less: "<"
  case .lessEqual: "<="
  case .greater: ">"
  case .greaterEqual: ">="
  case .contains: "in"
  case .notContains: "not-in"
  case .identical: "is"
  case .notIdentical: "is-not"
  }
}
