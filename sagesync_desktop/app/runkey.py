"""The registry values that Windows starts at sign-in; of use on Windows alone."""

import sys

if sys.platform == "win32":
    import winreg

    from sagesync_desktop.app.autostart import RUN_KEY

    class UserRunKey:
        """`autostart.RunRegistry` over the signed-in user's Run key."""

        def get(self, name: str) -> str | None:
            """A value; None where there is none."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except FileNotFoundError:
                return None

        def set(self, name: str, value: str | None) -> None:
            """Write a value; None removes it."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                if value is not None:
                    winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
                elif self.get(name) is not None:
                    winreg.DeleteValue(key, name)
