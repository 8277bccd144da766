"""Help inside the program: the pages, the window that shows them, and the hints of the first days."""
