using ApprovalOffice.Data.Persistence;
using Xunit;

namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>The engines every data test runs on.</summary>
public static class Engines
{
    /// <summary>For <c>[MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]</c>.</summary>
    public static TheoryData<DatabaseProvider> Both => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];
}
