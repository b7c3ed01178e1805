words = ["bb", "a", "cc", "d", "aa"]
words.sort(key=len)
print(words, sorted(words, key=lambda w: w[-1], reverse=True))
# expect: ['a', 'd', 'bb', 'cc', 'aa'] ['d', 'cc', 'bb', 'a', 'aa']
