import Testing

@Suite struct ExpressionTests {
  @Test(arguments: [
    ("a + b * c - d", "(- (+ a (* b c)) d)"), ("-a ** -b ** c", "(neg (** a (neg (** b c))))"),
    ("a // b % c @ d", "(@ (% (// a b) c) d)"),
    ("a | b ^ c & d << e + f", "(| a (^ b (& c (<< d (+ e f)))))"),
    ("not a == b", "(not (compare a == b))"), ("a or b and c or not d", "(or a (and b c) (not d))"),
    ("a < b <= c not in d is not e", "(compare a < b <= c not-in d is-not e)"),
    ("(a < b) < c", "(compare (compare a < b) < c)"),
    ("a if b else c if d else e", "(? b a (? d c e))"),
    ("lambda: a if b else c", "(lambda [] {(return (? b a c))})"),
    ("~a.b[c](d)", "(~ (call (at (. a b) c) d))"), ("(y := a + 1)", "(:= y (+ a 1))"),
    ("a - (b - c)", "(- a (- b c))"),
  ])
  func precedence(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("()", "(tuple)"), ("a,", "(tuple a)"), ("(a)", "a"), ("(*a, b)", "(tuple (star a) b)"),
    ("[*a, b,]", "(list (star a) b)"),
    ("{}", "(dict)"), ("{a, *b}", "(set a (star b))"), ("{a: b, **c}", "(dict a b ** c)"),
    ("[x for x, y in z if a if b for q in r]", "(list-for x (for (tuple x y) z a b) (for q r))"),
    ("{k: v for k in d}", "(dict-for k v (for k d))"), ("(k for k in d)", "(generator k (for k d))"),
    ("None, True, False, ...", "(tuple None True False ...)"),
    ("1, 0x10, 2.5, 99999999999999999999", "(tuple 1 16 2.5 99999999999999999999)"),
  ])
  func displays(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("f(a, *b, c, d=1, **e)", "(call f a *b c d=1 **e)"),
    ("f(x for x in y)", "(call f (generator x (for x y)))"),
    ("f(y := 1)", "(call f (:= y 1))"), ("f((a, b),)", "(call f (tuple a b))"),
    ("f(a)(b).c", "(. (call (call f a) b) c)"),
    ("x[1:2, ::3, ..., *d]", "(at x (tuple (slice 1 2 _) (slice _ _ 3) ... (star d)))"),
    ("x[:]", "(at x (slice _ _ _))"),
    ("x[a:=1]", "(at x (:= a 1))"), ("x[1,]", "(at x (tuple 1))"),
  ])
  func callsAndSubscripts(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("'a' \"b\" r'\\n'", #""ab\n""#), ("f'{a}b{{}}'", #"(f (field a _ _) "b{}")"#),
    ("f'{a!r:>{w}.2f}'", #"(f (field a _ repr ">" (field w _ _) ".2f"))"#),
    ("f'{a = }'", #"(f (field a "a = " repr))"#),
    ("f'{a=:.2f}{b=!s}'", #"(f (field a "a=" _ ".2f") (field b "b=" str))"#),
    ("'x' f'{a,}' 'y'", #"(f "x" (field (tuple a) _ _) "y")"#),
    ("f'{d[\"k\"]}{a != b}'", #"(f (field (at d "k") _ _) (field (compare a != b) _ _))"#),
    ("f'''{\na\n}'''", "(f (field a _ _))"), ("f'{f\"{a}\"}'", "(f (field (f (field a _ _)) _ _))"),
  ])
  func strings(text: String, expected: String) { #expect(tree(text) == expected) }
}
