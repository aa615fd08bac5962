using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Stores;

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
