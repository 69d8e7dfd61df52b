import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('canvases', '0004_named_versions'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='note',
            index=models.Index(fields=['canvas', 'block', 'created_at', 'deleted_at', 'author'], name='note_counted'),
        ),
        migrations.RemoveIndex(
            model_name='note',
            name='note_canvas_block',
        ),
        migrations.AlterField(
            model_name='note',
            name='canvas',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='notes', to='canvases.canvas'),
        ),
    ]
