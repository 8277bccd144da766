"""Lets the `responses` library, which answers for requests, answer for httpx too."""

import httpx
import requests
import responses


class ResponsesTransport(httpx.BaseTransport):
    """Hands each httpx request to `responses` as a prepared requests one, and its answer back."""

    def __init__(self, mock: responses.RequestsMock) -> None:
        self._mock = mock
        self._adapter = requests.adapters.HTTPAdapter()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = requests.Request(
            request.method, str(request.url), headers=dict(request.headers), data=request.read()
        ).prepare()
        try:
            answer = self._mock._on_request(self._adapter, asked)
        except requests.exceptions.ConnectTimeout as error:
            raise httpx.ConnectTimeout(str(error), request=request) from error
        except requests.exceptions.Timeout as error:
            raise httpx.ReadTimeout(str(error), request=request) from error
        except requests.exceptions.ConnectionError as error:
            raise httpx.ConnectError(str(error), request=request) from error
        return httpx.Response(answer.status_code, headers=dict(answer.headers), content=answer.content)

    def close(self) -> None:
        self._adapter.close()
