using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// A generation of the PostgreSQL cluster. Transaction numbers begin anew when a database is restored into another
/// cluster; the epoch keeps the order of the trail across that. A new one begins with each restore.
/// </summary>
[NotAudited("It is the trail.")]
public sealed class AuditEpoch
{
    private AuditEpoch()
    {
    }

    /// <summary>Begins an epoch.</summary>
    internal AuditEpoch(int number, string reason, DateTime startedAt)
    {
        Number = number;
        Reason = reason;
        StartedAt = startedAt;
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Why it began.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime StartedAt { get; private set; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuditEpoch>
    {
        public void Configure(EntityTypeBuilder<AuditEpoch> builder)
        {
            builder.ToTable("AuditEpochs");
            builder.HasKey(epoch => epoch.Number);
            builder.Property(epoch => epoch.Number).ValueGeneratedNever();
            builder.Property(epoch => epoch.Reason).HasMaxLength(100);
        }
    }
}
