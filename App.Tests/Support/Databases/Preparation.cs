namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>How far an office is prepared before a test begins.</summary>
internal enum Preparation
{
    /// <summary>Nothing is there: the first start makes everything.</summary>
    None,

    /// <summary>The database is migrated and guarded; nothing is in it.</summary>
    Migrated,

    /// <summary>The demonstration city without projects, made on the eve of the day on which the clocks of the tests stand.</summary>
    OfTheTests,

    /// <summary>The demonstration city without projects, made by the machine's clock.</summary>
    OfTheMachine,
}
