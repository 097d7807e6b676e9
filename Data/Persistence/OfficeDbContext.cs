using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The office's database, whatever the engine. Entities are found by their <see cref="IEntityTypeConfiguration{T}"/>
/// in this assembly; there is one sealed context an engine, for its migrations and its few peculiarities.
/// </summary>
/// <remarks>
/// One context an operation, taken from <c>IDbContextFactory&lt;OfficeDbContext&gt;</c>. Every change of a business
/// record saved through it leaves an audit record in the same transaction.
/// </remarks>
public abstract class OfficeDbContext : IdentityUserContext<Account, Guid>, IDataProtectionKeyContext
{
    /// <summary>For the sealed contexts.</summary>
    protected OfficeDbContext(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>Keys that protect cookies and forms, shared by all servers of the office.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Who acts through this context; the trail names them. Set by the factory from the scope.</summary>
    public ActorContext Actor { get; internal set; } = ActorContext.System;

    /// <summary>The use case at work, where it wants to be named more closely than <see cref="ActorContext.Operation"/>.</summary>
    public string? Operation { get; private set; }

    /// <summary>The case the changes belong to, where the changed records do not say so themselves.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>Names the use case (and the case) the trail is to show for what this context saves.</summary>
    public void Describe(string operation, string? caseNumber = null)
    {
        Operation = operation;
        CaseNumber = caseNumber;
    }

    /// <summary>Hands the context to a new operation; contexts are pooled.</summary>
    internal void LeaseTo(ActorContext actor)
    {
        Actor = actor;
        Operation = null;
        CaseNumber = null;
    }

    /// <inheritdoc/>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstantConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        ValueConversions.Apply(configurationBuilder);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(OfficeDbContext).Assembly);
    }
}
