using System.Security.Cryptography;
using System.Text;
using CompassionCoach.Bot.Stores;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CompassionCoach.Bot.WebChat.Tokens;

/// <summary>
/// The key that signs tokens: the setting's, or a random one in a file that only its owner can read, so that a restart does not
/// send every learner back to a new conversation. Where no file can be kept, the key and all tokens end with the process.
/// </summary>
internal sealed class TokenKey(IOptions<WebChatOptions> options, IConfiguration configuration, IHostEnvironment environment, ILogger<TokenKey> log)
{
    private const int Bytes = 32;
    private readonly Lazy<SymmetricSecurityKey> _value = new(() => new(Find(options.Value, BesideTheDatabase(configuration, environment), log)));

    public SymmetricSecurityKey Value => _value.Value;

    private static byte[] Find(WebChatOptions options, string beside, ILogger log)
    {
        if (options.TokenKey is { } given) return SHA256.HashData(Encoding.UTF8.GetBytes(given));
        var path = options.TokenKeyPath is { } named ? Path.GetFullPath(named) : beside;
        try
        {
            return File.Exists(path) ? Read(path) : Make(path, log);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            WebChatLog.KeyNotKept(log, path, e.GetType().Name);
            return RandomNumberGenerator.GetBytes(Bytes);
        }
    }

    private static string BesideTheDatabase(IConfiguration configuration, IHostEnvironment environment)
    {
        var database = configuration["Storage:Sqlite:Path"] ?? new SqliteOptions().Path;
        return Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database, environment.ContentRootPath))!, "webchat.key");
    }

    private static byte[] Read(string path)
    {
        var key = File.ReadAllBytes(path);
        return key.Length == Bytes ? key : throw new InvalidDataException();
    }

    private static byte[] Make(string path, ILogger log)
    {
        var key = RandomNumberGenerator.GetBytes(Bytes);
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        // Moved into place whole: of two processes that start at once, one makes the key and the other reads it.
        var whole = $"{path}.{RandomNumberGenerator.GetHexString(8)}";
        using (var file = new FileStream(whole, how)) file.Write(key);
        try
        {
            File.Move(whole, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(whole);
            return Read(path);
        }

        WebChatLog.KeyMade(log, path);
        return key;
    }
}
