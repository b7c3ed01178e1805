ones((2, 3)) + ones((2, 4))
# expect error: TypeError: add got incompatible shapes for broadcasting: (2, 3), (2, 4).
