using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Persistence;

/// <summary>How the office's values (project code, credit code, money …) stand in a column. One home for all of them.</summary>
internal static class ValueConversions
{
    /// <summary>Registers the conversions for every property of a value's type.</summary>
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<ProjectCode>().HaveConversion<ProjectCodeConversion>().HaveMaxLength(ProjectCode.Length);
        configuration.Properties<CreditCode>().HaveConversion<CreditCodeConversion>().HaveMaxLength(CreditCode.Length);
        configuration.Properties<ResidentId>().HaveConversion<ResidentIdConversion>().HaveMaxLength(ResidentId.Length);
        configuration.Properties<RegionCode>().HaveConversion<RegionCodeConversion>().HaveMaxLength(RegionCode.Length);
        configuration.Properties<CaseNumber>().HaveConversion<CaseNumberConversion>().HaveMaxLength(CaseNumber.MaxLength);
        configuration.Properties<PhoneNumber>().HaveConversion<PhoneNumberConversion>().HaveMaxLength(PhoneNumber.MaxLength);
        configuration.Properties<Money>().HaveConversion<MoneyConversion>();
    }

    // What is stored was judged when it was written; a row changed by hand is found by verification, not by a list that fails to load.
    private sealed class ProjectCodeConversion() : ValueConverter<ProjectCode, string>(v => v.Value, s => ProjectCode.FromStored(s));

    private sealed class CreditCodeConversion() : ValueConverter<CreditCode, string>(v => v.Value, s => CreditCode.FromStored(s));

    private sealed class ResidentIdConversion() : ValueConverter<ResidentId, string>(v => v.Value, s => ResidentId.FromStored(s));

    private sealed class RegionCodeConversion() : ValueConverter<RegionCode, string>(v => v.Value, s => RegionCode.FromStored(s));

    private sealed class CaseNumberConversion() : ValueConverter<CaseNumber, string>(v => v.Value, s => CaseNumber.FromStored(s));

    private sealed class PhoneNumberConversion() : ValueConverter<PhoneNumber, string>(v => v.Value, s => PhoneNumber.FromStored(s));

    private sealed class MoneyConversion() : ValueConverter<Money, long>(v => v.Fen, f => new Money(f));
}
