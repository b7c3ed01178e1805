print("%s" % (1,), "%s" % [1, 2], "%s %s" % (1, 2), "%s" % ((1, 2),), "%s" % {"a": 1})
# expect: 1 [1, 2] 1 2 (1, 2) {'a': 1}
print("%(name)s is %(age)d, %(name)r" % {"name": "Ada", "age": 36}, "%(x)5.1f|" % {"x": 2.25}, "%%" % ())
# expect: Ada is 36, 'Ada'   2.2| %
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%*d|" % (-4, 7), "plain" % {}, "plain" % [1])
# expect:    42|42   |3.14 7   | plain plain
