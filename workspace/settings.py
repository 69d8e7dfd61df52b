"""Django's settings, all from the environment (`workspace/core/environment.py`)."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from workspace.core.environment import Environment
from workspace.realtime.layers import on_redis

BASE_DIR = Path(__file__).resolve().parent.parent
env = Environment()

DEBUG = env.flag("DEBUG")
DATA_DIR = (BASE_DIR / env.text("DATA_DIR")).resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)


def secret_key() -> str:
    """The configured key, or one made on the first start and kept readable by its owner alone."""
    configured = env.text("SECRET_KEY")
    if configured:
        if len(configured) < 50:
            raise ImproperlyConfigured("NIITTY_SECRET_KEY must have at least 50 characters.")
        return configured
    path = DATA_DIR / "secret_key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(64), encoding="utf-8")
    return path.read_text(encoding="utf-8")


SECRET_KEY = secret_key()

# Addresses ---

PUBLIC_URL = env.text("PUBLIC_URL").rstrip("/")
_public = urlsplit(PUBLIC_URL)
if _public.scheme not in {"http", "https"} or not _public.hostname or _public.path:
    raise ImproperlyConfigured("NIITTY_PUBLIC_URL must look like https://niitty.example, without a path.")
SECURE = _public.scheme == "https"
_hosts = {"localhost", "127.0.0.1"} if _public.hostname in {"localhost", "127.0.0.1"} else {_public.hostname}
_port = f":{_public.port}" if _public.port else ""
ALLOWED_HOSTS = sorted(_hosts)
CSRF_TRUSTED_ORIGINS = sorted(f"{_public.scheme}://{host}{_port}" for host in _hosts)

ROOT_URLCONF = "workspace.urls"
ASGI_APPLICATION = "workspace.asgi.application"

# Applications ---

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.usersessions",
    "channels",
    "guardian",
    "rest_framework",
    "drf_spectacular",
    "django_tasks",
    "django_tasks_db",
    "workspace.core",
    "workspace.accounts",
    "workspace.realtime",
    "workspace.background",
    "teams",
    "workspace.notifications",
    "canvases",
    "experiments",
    "workspace.meetings",
    "workspace.intake",
    "workspace.exchange",
    "workspace.coaching",
    "workspace.demo",
]

MIDDLEWARE = [
    "workspace.core.middleware.SecurityHeaders",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "workspace.core.middleware.Refusals",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "workspace" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Storage ---

# Of requests only: threads that work for sockets keep connections of their own (ADR 13). After reconnect_timeout the
# pool stops trying, and whoever asks next makes it begin anew: it would be up to minutes behind a server that is back.
POOL = {"min_size": 1, "max_size": 8, "timeout": 15, "reconnect_timeout": 2}
POSTGRES_OPTIONS = {"pool": POOL, "connect_timeout": 5, "options": "-c synchronous_commit=on"}
# FULL: "Saved" promises to survive a power cut. IMMEDIATE: two writers queue instead of failing (docs/operations.md).
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def database() -> dict[str, Any]:
    url = env.text("DATABASE_URL") or f"sqlite:///{DATA_DIR / 'niitty.sqlite3'}"
    config: dict[str, Any] = environ.Env.db_url_config(url)
    is_sqlite = config["ENGINE"] == "django.db.backends.sqlite3"
    config["OPTIONS"] = dict(SQLITE_OPTIONS if is_sqlite else POSTGRES_OPTIONS)
    config["CONN_MAX_AGE"] = 0  # with ASGI a longer life leaks connections; the psycopg pool keeps them warm
    config["CONN_HEALTH_CHECKS"] = True  # the pool gives out no connection that a restart of PostgreSQL has ended
    if is_sqlite:
        config["ENGINE"] = "workspace.core.sqlite"
        config["TEST"] = {"NAME": str(DATA_DIR / "test.sqlite3")}
    return config


DATABASES = {"default": database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.text("REDIS_URL")
if REDIS_URL:
    CACHES: dict[str, Any] = {"default": {"BACKEND": "workspace.core.cache.PatientRedisCache", "LOCATION": REDIS_URL}}
    CHANNEL_LAYERS: dict[str, Any] = {"default": on_redis(REDIS_URL)}
else:
    # Counters of requests: past this many it forgets a third of them at random, so it has to be more than people make.
    _counters = {"MAX_ENTRIES": 100_000}
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": _counters}}
    CHANNEL_LAYERS = {
        "default": {"BACKEND": "workspace.realtime.layers.LocalChannelLayer", "CONFIG": {"capacity": 10_000}}
    }

# Background work: rows in the database, taken by `manage.py worker`, or by a thread of `manage.py serve`.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default"]}}
_worker = env.choice("WORKER", "auto", "on", "off")
EMBEDDED_WORKER = _worker == "on" or (_worker == "auto" and not env.text("DATABASE_URL") and not REDIS_URL)

MEDIA_ROOT = Path(env.text("MEDIA_ROOT") or DATA_DIR / "media")
MEDIA_URL = "/media/"
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FRONTEND_DIST = BASE_DIR / "frontend" / "dist"
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # whitenoise warns when there is none yet
STATICFILES_DIRS = [("app", FRONTEND_DIST)] if FRONTEND_DIST.exists() else []
STORAGES = {
    "default": {"BACKEND": "workspace.core.storage.WholeFiles"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedStaticFilesStorage",
        # The web server in front reads them as a user of its own; what people upload it does not.
        "OPTIONS": {"file_permissions_mode": 0o644},
    },
}
# Vite names every file by its content, so a browser may keep it for ever.
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/app/assets/"
WHITENOISE_KEEP_ONLY_HASHED_FILES = False

# People ---

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["workspace.accounts.backends.NiittyBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "workspace.accounts.passwords.LongEnough"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
GUARDIAN_MONKEY_PATCH_USER = False
ANONYMOUS_USER_NAME = None
SILENCED_SYSTEM_CHECKS = ["guardian.W001"]  # our backend asks guardian through workspace.core.policy.granted

ACCOUNT_ADAPTER = "workspace.accounts.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "workspace.accounts.forms.SignUpForm"
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
# A code is good for three tries, and long enough for a slow mail server.
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = ACCOUNT_LOGIN_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_CHANGE_EMAIL = True
# Whoever finds a device signed in must not be able to take the account along by changing its address.
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": f"{PUBLIC_URL}/sign-in",
    "account_reset_password": f"{PUBLIC_URL}/sign-in",
    "account_reset_password_from_key": f"{PUBLIC_URL}/sign-in",
    "account_signup": f"{PUBLIC_URL}/sign-in",
}
USERSESSIONS_ADAPTER = "workspace.accounts.adapters.SessionsAdapter"
USERSESSIONS_TRACK_ACTIVITY = False
TRUSTED_PROXIES = env.number("TRUSTED_PROXIES")
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES

SESSION_ENGINE = "workspace.accounts.session_store"
SESSION_COOKIE_NAME = "__Host-niitty_session" if SECURE else "niitty_session"
SESSION_COOKIE_AGE = 180 * 24 * 60 * 60  # a guest comes back between meetings, months later, by this cookie alone
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "__Host-niitty_csrf" if SECURE else "niitty_csrf"
CSRF_FAILURE_VIEW = "workspace.core.views.csrf_failure"
LANGUAGE_COOKIE_NAME = "niitty_language"

# Languages ---

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fi", "Suomi"), ("et", "Eesti"), ("sv", "Svenska")]
LOCALE_PATHS = [BASE_DIR / "workspace" / "locale"]
USE_TZ = True
TIME_ZONE = "Europe/Helsinki"

# E-mail ---

_email_url = env.text("EMAIL_URL")
if _email_url:
    vars().update(environ.Env.email_url_config(_email_url))
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("EMAIL_FROM")
EMAIL_TIMEOUT = 10

# Interfaces ---

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "workspace.accounts.authentication.TokenAuthentication",
        "workspace.accounts.authentication.CookieAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["workspace.core.parsers.CarefulJSONParser"],
    "DEFAULT_PAGINATION_CLASS": "workspace.core.pagination.Pages",
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    # writing: everything one person changes; files: attachments and pictures one person sends; invitations: wrong
    # secrets from one network; letters: invitations one person sends; tickets: sockets of one person; public: pages
    # for everybody, read by one network; exports: documents one person has made; applications: sent by one network
    "DEFAULT_THROTTLE_CLASSES": ["workspace.core.throttles.WritingThrottle"],
    "DEFAULT_THROTTLE_RATES": {"writing": "600/min", "files": "30/min"}
    | {"invitations": "30/min", "letters": "200/hour", "tickets": "120/min", "past": "60/min", "replays": "20/min"}
    | {"public": "120/min", "exports": "20/min", "applications": "100/hour", "answers": "200/hour", "calls": "6/min"},
    "URL_FORMAT_OVERRIDE": None,
    "NUM_PROXIES": TRUSTED_PROXIES,
    "EXCEPTION_HANDLER": "workspace.core.problems.handle",
    "DEFAULT_VERSIONING_CLASS": None,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Niitty",
    "DESCRIPTION": "Teams, their canvases, and the conversation around them. Errors are `application/problem+json`.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": True,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "workspace.core.openapi.add_problems",
    ],
    "ENUM_NAME_OVERRIDES": {
        "QuestionState": "teams.models.discussion.QuestionState",
        "ThreadKind": "teams.models.discussion.ThreadKind",
        "TeamRole": "teams.roles.Role",
        "ProgrammeRoleName": "teams.roles.ProgrammeRoleName",
        "AnyRole": "teams.api.people.ROLES",
        "InvitationState": "teams.models.invitation.State",
        "CanvasState": ["empty", "started", "filled"],
        "Visibility": "teams.roles.Visibility",
        "Sector": "teams.roles.Sector",
        "Audience": "teams.roles.Audience",
        "ReactionKind": "teams.models.reception.ReactionKind",
        "Language": "workspace.core.languages.Language",
        "Verb": "teams.models.Verb",
        "AssumptionKind": "experiments.models.AssumptionKind",
        "TransitionName": "experiments.api.experiments.NAMES",
        "ExperimentState": "experiments.models.State",
        "AssumptionState": "experiments.models.AssumptionState",
        "EvidenceDirection": "experiments.models.Direction",
        "RegistrationState": "workspace.meetings.models.State",
        "AgendaStepKind": "workspace.meetings.models.StepKind",
        "MeetingQuestionState": "workspace.meetings.models.QuestionState",
        "NotificationKind": "teams.news.Kind",
        "SaidKind": "workspace.coaching.models.SaidKind",
        "NotificationRhythm": "workspace.notifications.models.Rhythm",
        "PromotedField": "experiments.api.promotions.FIELDS",
        "ApplicationState": "workspace.intake.models.ApplicationState",
        "ApplicationDecision": "workspace.intake.api.applications.DECISIONS",
        "CallState": "workspace.intake.models.CallState",
        "Readiness": "workspace.intake.models.Readiness",
        "RequirementKind": "workspace.intake.models.RequirementKind",
        "ShareKind": "workspace.exchange.models.ShareKind",
        "OfferState": "workspace.exchange.models.OfferState",
        "TaskState": "teams.models.TaskState",
        "AnswerState": "canvases.models.AnswerState",
    },
}

# Protection ---

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:", "blob:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_SSL_REDIRECT = False  # the proxy in front does that
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE and TRUSTED_PROXIES else None
X_FRAME_OPTIONS = "DENY"

METRICS_PORT = env.number("METRICS_PORT")
METRICS_HOST = env.text("METRICS_HOST")

LOG_FORMAT = env.choice("LOG_FORMAT", "text", "json")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "text": {"format": "{asctime} {levelname:<7} {name}: {message}", "style": "{"},
        "json": {"()": "workspace.core.logs.JsonFormatter"},
    },
    "filters": {"without_secrets": {"()": "workspace.core.logs.WithoutSecrets"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": LOG_FORMAT, "filters": ["without_secrets"]}
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "daphne": {"level": "WARNING"},
        "django.server": {"level": "WARNING"},
        "django.request": {"level": "ERROR"},  # a refusal is an answer, and nothing to warn of
        "django_tasks": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},  # anybody can send one, with a traceback each
    },
}
