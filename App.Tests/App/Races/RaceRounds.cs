using System.Globalization;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>How often each race is run: 100 times with the tests, as often as OFFICE_RACE_ROUNDS says in a long run.</summary>
internal static class RaceRounds
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("OFFICE_RACE_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) && rounds > 0 ? rounds : 100;
}
