"""The registry values that Windows starts at sign-in."""

import sys
from typing import Protocol

from sagesync_desktop.core.errors import SageSyncError

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
"""Below HKEY_CURRENT_USER: what Windows starts at sign-in (learn.microsoft.com, Run and RunOnce)."""


class RunRegistry(Protocol):
    """The values below Windows' Run key."""

    def get(self, name: str) -> str | None:
        """A value; None where there is none."""
        ...

    def set(self, name: str, value: str | None) -> None:
        """Write a value; None removes it. Raises OSError."""
        ...


if sys.platform == "win32":
    import winreg

    class UserRunKey:
        """`RunRegistry` over the signed-in user's Run key."""

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


def windows_run_key() -> RunRegistry:
    """The signed-in user's Run key; raises SageSyncError elsewhere than on Windows."""
    if sys.platform == "win32":
        return UserRunKey()
    raise SageSyncError("Only Windows has a registry")
