using System.Security.Cryptography;
using System.Text;
using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Turns;

/// <summary>The secret of a coach to whom none was given: made once, kept in a file that only the app's account may read.</summary>
internal static class KeySecretFile
{
    public const string Name = "learner-key";

    private const int Bytes = 32;

    /// <param name="file">The file's full path.</param>
    /// <param name="made">Whether it was not there before.</param>
    /// <exception cref="StoreUnavailableException">It cannot be read or made, or holds something else.</exception>
    public static byte[] Open(string file, out bool made)
    {
        try
        {
            made = !File.Exists(file) && Made(file);
            var secret = Convert.FromHexString(File.ReadAllText(file).Trim());
            return secret.Length == Bytes ? secret : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new StoreUnavailableException($"The secret in {file} is damaged: put back a copy, or nobody is known any more.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The secret in {file} cannot be read or made: its folder must be writable.", failure);
        }
    }

    /// <summary>Whole or not there: written aside, then moved, which fails where another process was quicker.</summary>
    private static bool Made(string file)
    {
        PrivateFolder.Make(Path.GetDirectoryName(file)!);
        var aside = $"{file}.{Guid.NewGuid():N}";
        Write(aside);
        try
        {
            File.Move(aside, file, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
            return false;
        }
    }

    private static void Write(string file)
    {
        var alone = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            alone.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, alone);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes))));
        stream.Flush(flushToDisk: true);
    }
}
