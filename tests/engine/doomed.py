"""A program that is killed at its n-th call to the outside."""


class Killed(BaseException):
    """The program was killed."""


class Doomed:
    """Passes everything on until the fuse is out: then the program is dead, before or after that call."""

    def __init__(self, inner, fuse, *, after):
        self._inner, self._fuse, self._after = inner, fuse, after

    def __getattr__(self, name):
        found = getattr(self._inner, name)
        if not callable(found):
            return found

        def called(*arguments, **options):
            self._fuse.burn(name)
            if self._fuse.is_out and self._after and not self._fuse.is_dead:
                self._fuse.is_dead = True
                found(*arguments, **options)
            if self._fuse.is_out:
                self._fuse.is_dead = True
                raise Killed
            return found(*arguments, **options)

        return called


class Fuse:
    """How many calls are left."""

    def __init__(self, left):
        self.left = left
        self.is_dead = False
        self.called = []
        """What was called, in order."""

    @property
    def is_out(self):
        return self.left <= 0

    def burn(self, name):
        self.left -= 1
        self.called.append(name)
