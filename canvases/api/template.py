"""How a canvas template looks to a reader: one language, typed for the front end."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from canvases import templates
from canvases.models import CanvasTemplate, TemplateSet
from workspace.core.languages import current

Data = dict[str, Any]
Base = serializers.Serializer[Data]


class NamedSerializer(Base):
    id = serializers.CharField()
    title = serializers.CharField()


class PhaseSerializer(NamedSerializer):
    number = serializers.IntegerField()
    goal = serializers.CharField(required=False)


class NoteTypeSerializer(NamedSerializer):
    meaning = serializers.CharField()
    glyph = serializers.CharField()


class BlockKindSerializer(NamedSerializer):
    on_phone = serializers.CharField(required=False)


class VocabularySerializer(Base):
    """The words shared by all canvases of a set."""

    phases = PhaseSerializer(many=True)
    sectors = NamedSerializer(many=True)
    note_types = NoteTypeSerializer(many=True)
    block_kinds = BlockKindSerializer(many=True)
    link_relations = NamedSerializer(many=True)


class LayoutSerializer(Base):
    """Place in the 12-column grid, counted from 1."""

    col = serializers.IntegerField()
    row = serializers.IntegerField()
    colspan = serializers.IntegerField()
    rowspan = serializers.IntegerField()


class ThresholdsSerializer(Base):
    started = serializers.IntegerField()
    filled = serializers.IntegerField()


class AxisSerializer(Base):
    title = serializers.CharField()
    low = serializers.CharField()
    high = serializers.CharField()


class EdgeTypeSerializer(NamedSerializer):
    style = serializers.ChoiceField(choices=["solid", "dashed", "dotted"], required=False)  # type: ignore[assignment]  # a field of that name


class ColumnsSerializer(Base):
    """Rounds of a lanes block. The label has a `{n}` for the number."""

    label = serializers.CharField()  # type: ignore[assignment]  # a field of that name
    min = serializers.IntegerField()
    max = serializers.IntegerField()


class ConfigSerializer(Base):
    """What is particular to a kind of block; a kind only has its own fields."""

    lanes = NamedSerializer(many=True, required=False)
    direction = serializers.ChoiceField(choices=["rows", "columns"], required=False)
    columns = ColumnsSerializer(required=False)
    rings = NamedSerializer(many=True, required=False)
    sectors_from = serializers.CharField(required=False)
    x = AxisSerializer(required=False)
    y = AxisSerializer(required=False)
    connectable = serializers.BooleanField(required=False)
    edge_label = serializers.CharField(required=False)
    node_types = serializers.ListField(child=serializers.CharField(), required=False)
    edge_types = EdgeTypeSerializer(many=True, required=False)
    time_states = NamedSerializer(many=True, required=False)
    checklist = NamedSerializer(many=True, required=False)


class BlockSerializer(NamedSerializer):
    prompts = serializers.ListField(child=serializers.CharField())
    kind = serializers.ChoiceField(
        choices=["list", "free_map", "concentric_rings", "two_axis_matrix", "lanes", "graph"]
    )
    layout = LayoutSerializer()
    note_types = serializers.ListField(child=serializers.CharField())
    default_note_type = serializers.CharField()
    thresholds = ThresholdsSerializer()
    required = serializers.BooleanField()  # type: ignore[assignment]  # a field of that name
    open_to = serializers.ChoiceField(choices=["everyone", "core"])
    guest_question = serializers.CharField(required=False)
    config = ConfigSerializer(required=False)


class StepSerializer(Base):
    minutes = serializers.IntegerField()
    text = serializers.CharField()


class ExampleNoteSerializer(Base):
    block = serializers.CharField()
    type = serializers.CharField()
    text = serializers.CharField()


class ExampleSerializer(Base):
    """The worked example, in the reader's language if it has it: `language` says which one it is in."""

    title = serializers.CharField()
    language = serializers.CharField()
    notes = ExampleNoteSerializer(many=True)


class TemplateLinkSerializer(Base):
    from_block = serializers.CharField()
    to_canvas = serializers.CharField()
    to_block = serializers.CharField()
    relation = serializers.CharField()
    note = serializers.CharField(required=False)


class TemplateSerializer(Base):
    """One canvas template. Blocks are in reading order."""

    number = serializers.IntegerField()
    slug = serializers.CharField()
    phase = serializers.CharField()
    title = serializers.CharField()
    purpose = serializers.CharField()
    when_to_use = serializers.CharField(required=False)
    estimated_minutes = serializers.IntegerField(required=False)
    steps = StepSerializer(many=True)
    guiding_questions = serializers.ListField(child=serializers.CharField())
    typical_mistakes = serializers.ListField(child=serializers.CharField(), required=False)
    blocks = BlockSerializer(many=True)
    links = TemplateLinkSerializer(many=True)
    example = ExampleSerializer(required=False)


class TemplateListSerializer(serializers.Serializer[CanvasTemplate]):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    slug = serializers.CharField()
    title = serializers.SerializerMethodField()

    def get_title(self, template: CanvasTemplate) -> str:
        title: str = templates.localised(template.body["title"], current())
        return title


class TemplateDetailSerializer(serializers.Serializer[CanvasTemplate]):
    id = serializers.UUIDField()
    template = serializers.SerializerMethodField()
    vocabulary = serializers.SerializerMethodField()

    def get_template(self, template: CanvasTemplate) -> TemplateSerializer:
        return shown_template(template)  # type: ignore[no-any-return]  # the schema's type

    def get_vocabulary(self, template: CanvasTemplate) -> VocabularySerializer:
        return shown_vocabulary(template.template_set)  # type: ignore[no-any-return]  # the schema's type


def shown_template(template: CanvasTemplate) -> Any:
    """The template in the reader's language."""
    language = current()
    body: Data = templates.localised(template.body, language)
    body["blocks"] = templates.in_reading_order(body["blocks"])
    if "example" in body:
        has_it = language in template.body["example"]["title"]
        body["example"]["language"] = language if has_it else "en"
    return TemplateSerializer(body).data


def shown_vocabulary(template_set: TemplateSet) -> Any:
    return VocabularySerializer(templates.localised(template_set.vocabulary, current())).data
