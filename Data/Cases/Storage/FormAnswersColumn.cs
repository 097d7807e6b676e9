using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How answers stand in a column: as one JSON object.</summary>
internal static class FormAnswersColumn
{
    public static void Configure(PropertyBuilder<FormAnswers> property) => property
        .HasConversion(
            new ValueConverter<FormAnswers, string>(answers => answers.ToJson(), json => FormAnswers.FromJson(json)),
            new ValueComparer<FormAnswers>((a, b) => Equals(a, b), answers => answers.GetHashCode(), answers => answers))
        .HasMaxLength(FormAnswers.MaxLength);
}
