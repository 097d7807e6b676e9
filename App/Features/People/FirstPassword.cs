using ApprovalOffice.App.Account;
using Microsoft.Extensions.Options;
using System.Security.Cryptography;

namespace ApprovalOffice.App.Features.People;

/// <summary>Makes first passwords: nobody has to think of one, and none is used twice.</summary>
public sealed class FirstPassword(IOptions<SignInRules> rules)
{
    // Without the signs that are mistaken for one another when read aloud or copied by hand.
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Small = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>A new one that the office's password rules accept: groups of four, three at least.</summary>
    public string Make()
    {
        List<string> groups = [];
        while (groups.Count < 3 || string.Join('-', groups).Length < rules.Value.PasswordLength)
        {
            groups.Add(RandomNumberGenerator.GetString(Capitals, 1) + RandomNumberGenerator.GetString(Small, 2) + RandomNumberGenerator.GetString(Digits, 1));
        }

        return string.Join('-', groups);
    }
}
