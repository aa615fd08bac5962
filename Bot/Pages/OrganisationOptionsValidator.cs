using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Pages;

[OptionsValidator]
internal sealed partial class OrganisationOptionsValidator : IValidateOptions<OrganisationOptions>;
