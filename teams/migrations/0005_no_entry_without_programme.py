from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    dependencies = [
        ('teams', '0004_every_entry_has_its_programme'),
    ]

    operations = [
        migrations.AlterField(
            model_name='activity',
            name='programme',
            field=models.ForeignKey(db_index=False, editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='teams.programme'),
        ),
    ]
