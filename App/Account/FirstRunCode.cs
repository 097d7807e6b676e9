using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.App.Account;

/// <summary>
/// The one-time code with which somebody who can read the console makes the first administrators of an empty office.
/// It lives in memory only, and is void after five wrong guesses: a restart prints another.
/// </summary>
public sealed class FirstRunCode
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Guesses = 5;

    private readonly Lock _gate = new();
    private string? _code;
    private int _wrong;

    /// <summary>Whether a code is out and not yet used up.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_gate)
            {
                return _code is not null;
            }
        }
    }

    /// <summary>A new code, for the console.</summary>
    public string Issue()
    {
        string code = RandomNumberGenerator.GetString(Alphabet, 12);
        lock (_gate)
        {
            _code = code;
            _wrong = 0;
        }

        return $"{code[..4]}-{code[4..8]}-{code[8..]}";
    }

    /// <summary>Whether the typed text is the code; a wrong one counts.</summary>
    public bool Matches(string? typed)
    {
        string plain = (typed ?? "").Replace("-", "", StringComparison.Ordinal).Trim().ToUpperInvariant();
        lock (_gate)
        {
            if (_code is null)
            {
                return false;
            }

            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(plain), Encoding.UTF8.GetBytes(_code)))
            {
                return true;
            }

            if (++_wrong >= Guesses)
            {
                _code = null;
            }

            return false;
        }
    }

    /// <summary>The administrators are made; the code is void.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _code = null;
        }
    }
}
