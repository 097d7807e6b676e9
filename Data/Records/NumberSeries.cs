using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// A series of numbers: organ × document × period (rules §9). Its counter is raised by the database in the
/// transaction of the decision, so that a transaction that fails gives its number back.
/// </summary>
[NotAudited("A counter; the numbers it gave are records of their own.")]
public sealed class NumberSeries
{
    private NumberSeries()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organ whose series it is.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Code of the document.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Year, day or empty, as <see cref="NumberPattern.PeriodKey"/> says.</summary>
    public string PeriodKey { get; private set; } = "";

    /// <summary>The last sequence given.</summary>
    public long LastSequence { get; private set; }

    internal sealed class Configuration : IEntityTypeConfiguration<NumberSeries>
    {
        public void Configure(EntityTypeBuilder<NumberSeries> builder)
        {
            builder.ToTable("NumberSeries");
            builder.HasKey(series => series.Id);
            builder.Property(series => series.Id).ValueGeneratedNever();
            builder.Property(series => series.Document).HasMaxLength(40);
            builder.Property(series => series.PeriodKey).HasMaxLength(8);
            builder.HasIndex(series => new { series.OrganId, series.Document, series.PeriodKey }).IsUnique();
        }
    }
}
