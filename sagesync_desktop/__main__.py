"""Where the program starts: `sagesync-desktop` and `python -m sagesync_desktop`."""

from sagesync_desktop.cli.app import cli


def main() -> None:
    """Run the command line; exits with the codes that `sagesync-desktop --help` lists."""
    cli(prog_name="sagesync-desktop")


if __name__ == "__main__":
    main()
