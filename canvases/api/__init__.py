from canvases.api.routes import urlpatterns

__all__ = ["urlpatterns"]
