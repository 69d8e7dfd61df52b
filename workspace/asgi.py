"""The ASGI application: Django for HTTP, our consumers for sockets."""

from __future__ import annotations

import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "workspace.settings")
http = get_asgi_application()

from django.urls import path, re_path  # noqa: E402 - Django must be set up before anything that has models

from canvases.consumers import CanvasConsumer  # noqa: E402
from workspace.realtime.consumers import EventsConsumer, Nowhere  # noqa: E402
from workspace.realtime.handshake import Handshake  # noqa: E402
from workspace.realtime.lifespan import lifespan  # noqa: E402

sockets = URLRouter(
    [
        path("ws/canvases/<uuid:canvas_id>", CanvasConsumer.as_asgi()),
        path("ws/events", EventsConsumer.as_asgi()),
        re_path(r"", Nowhere.as_asgi()),
    ]
)

application = ProtocolTypeRouter({"http": http, "websocket": Handshake(sockets), "lifespan": lifespan})
