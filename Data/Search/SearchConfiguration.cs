using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Search;

internal sealed class SearchConfiguration : IEntityTypeConfiguration<SearchName>, IEntityTypeConfiguration<SearchGram>
{
    public void Configure(EntityTypeBuilder<SearchName> builder)
    {
        builder.ToTable("SearchNames");
        builder.HasKey(n => n.SubjectId);
        builder.Property(n => n.SubjectId).ValueGeneratedNever();
        builder.Property(n => n.Kind).HasConversion<int>();
        builder.Property(n => n.Plain).HasMaxLength(SearchName.Longest);
        builder.Property(n => n.Initials).HasMaxLength(SearchName.Longest);
    }

    public void Configure(EntityTypeBuilder<SearchGram> builder)
    {
        // Without a foreign key: a name is written with its subject, and no subject is ever taken away.
        builder.ToTable("SearchGrams");
        builder.HasKey(g => new { g.Kind, g.Gram, g.SubjectId });
        builder.Property(g => g.Kind).HasConversion<int>();
    }
}
