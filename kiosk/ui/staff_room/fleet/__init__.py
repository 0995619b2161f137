"""The figures of many kiosks in one window, and how each of them is: for whoever looks after them, at a desk."""
