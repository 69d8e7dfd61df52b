from workspace.exchange.models.agreement import Agreement
from workspace.exchange.models.help import HelpRequest, Offer, OfferState
from workspace.exchange.models.share import Acknowledgement, Place, Share, SharedPart, ShareKind

__all__ = [
    "Acknowledgement",
    "Agreement",
    "HelpRequest",
    "Offer",
    "OfferState",
    "Place",
    "Share",
    "ShareKind",
    "SharedPart",
]
