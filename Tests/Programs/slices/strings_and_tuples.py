print("abcdef"[1:-1], "abcdef"[::-2], (1, 2, 3)[1:], "abc"[-1], range(10)[2:8:3])
# expect: bcde fdb (2, 3) c range(2, 8, 3)
