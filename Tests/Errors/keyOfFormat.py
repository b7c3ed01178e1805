sizes = {"width": 3, "height": 5}
print("{width} by {heigth}".format_map(sizes))
