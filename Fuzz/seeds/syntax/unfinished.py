def f(x,
    y = [1, (2, {3: "four
  while x @ 5 if else lambda: *a, **k
	class \
@@ f"{x!r:>{w}" '''