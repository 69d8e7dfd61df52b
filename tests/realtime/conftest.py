from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from channels.layers import get_channel_layer

from workspace.realtime.hub import Hub


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    """The switchboard of this test's loop, alone on a fresh channel layer."""
    yield Hub.here()
    await Hub.here().close()
    await get_channel_layer().flush()
