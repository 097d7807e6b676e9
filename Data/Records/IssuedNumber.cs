using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>A number that was given: never changed, never taken back, never given again (triggers refuse it).</summary>
public sealed class IssuedNumber
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxLength = 100;

    private IssuedNumber()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The series it comes from; null for a number put together without a running part.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>Place in the series, from 1; 0 without a series.</summary>
    public long Sequence { get; private set; }

    /// <summary>The organ that gave it.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Code of the document.</summary>
    public string Document { get; private set; } = "";

    /// <summary>The number as it is printed.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Date of the decision it was given with.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Class name of the record that bears it.</summary>
    public string SubjectType { get; private set; } = "";

    /// <summary>Key of the record that bears it.</summary>
    public Guid SubjectId { get; private set; }

    internal static IssuedNumber Give(
        Guid id, Guid? seriesId, long sequence, NumberRule rule, NumberIssuer issuer, string number, DateOnly date, NumberPurpose purpose) => new()
        {
            Id = id,
            SeriesId = seriesId,
            Sequence = sequence,
            OrganId = issuer.OrganId,
            Document = rule.Document,
            Number = number,
            IssuedOn = date,
            SubjectType = purpose.SubjectType,
            SubjectId = purpose.SubjectId,
        };

    internal sealed class Configuration : IEntityTypeConfiguration<IssuedNumber>
    {
        public void Configure(EntityTypeBuilder<IssuedNumber> builder)
        {
            builder.ToTable("IssuedNumbers");
            builder.HasKey(issued => issued.Id);
            builder.Property(issued => issued.Id).ValueGeneratedNever();
            builder.Property(issued => issued.Document).HasMaxLength(40);
            builder.Property(issued => issued.Number).HasMaxLength(MaxLength);
            builder.Property(issued => issued.SubjectType).HasMaxLength(60);
            builder.HasOne<NumberSeries>().WithMany().HasForeignKey(issued => issued.SeriesId).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(issued => new { issued.SeriesId, issued.Sequence }).IsUnique().HasFilter("\"SeriesId\" IS NOT NULL");
            builder.HasIndex(issued => new { issued.OrganId, issued.Document, issued.Number }).IsUnique();
            builder.HasIndex(issued => issued.SubjectId);
        }
    }
}
