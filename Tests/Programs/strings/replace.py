print("banana".replace("a", "o"), "banana".replace("an", ""), "banana".replace("a", "aa", 2), "banana".replace("x", "y"))
# expect: bonono ba baanaana banana
print("abc".replace("", "-"), "abc".replace("", "-", 2), "naïve".replace("ï", "i"), "abc".replace("b", "é"), "aaa".replace("aa", "b"))
# expect: -a-b-c- -a-bc naive aéc ba
