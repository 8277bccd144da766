"""Every command of a home whose database is on a server."""

from tests.e2e.conftest import connect, map_everything


def test_a_company_is_connected_synced_and_told_of_without_any_file(cli, practice, server):
    address = server.address(cli.home)
    cli.environ["SAGESYNC_DATABASE"] = address.url
    assert cli("log").code == 3
    connect(cli, practice)
    map_everything(cli)
    first, second = (cli("sync", "--module", "organizations", "--json") for _ in range(2))
    assert (first.code, second.code) == (0, 0)
    assert written(first) > 0
    assert written(second) == 0
    shown = cli("log", "--run", first.json["run"], "--json")
    assert len(shown.json["outcomes"]) >= written(first)
    assert cli("log", "--open", "--json").json["open_skips"]
    assert [
        one["state"] for one in cli("doctor", "--json").json["findings"] if one["part"] == "Database"
    ] == ["ok"]
    assert not (cli.home / "sagesync.db").exists()


def test_what_only_a_file_has_is_told_of_with_the_servers_own_way(cli, server, tmp_path):
    cli.environ["SAGESYNC_DATABASE"] = server.address(cli.home).url
    assert "pg_dump" in cli("backup", "--list").out
    made = cli("backup", tmp_path / "copy.db")
    assert (made.code, "pg_dump" in made.err) == (3, True)
    put_back = cli("restore", tmp_path / "copy.db")
    assert (put_back.code, "pg_restore" in put_back.err) == (3, True)
    assert not (tmp_path / "copy.db").exists()


def written(done):
    return sum(
        count["created"] + count["updated"]
        for directions in done.json["modules"].values()
        for count in directions.values()
    )
