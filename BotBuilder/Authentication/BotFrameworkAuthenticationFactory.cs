using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Sets up authentication from its parts; whatever is null is as in the public cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud, for a bot without an app id.</summary>
    public static BotFrameworkAuthentication Create() =>
        new TokenAuthentication(new CloudSettings(), new PasswordServiceClientCredentialFactory(), new(), httpClientFactory: null);

    public static BotFrameworkAuthentication Create(
        string? channelService, bool validateAuthority, string? toChannelFromBotLoginUrl, string? toChannelFromBotOAuthScope,
        string? toBotFromChannelTokenIssuer, string? oAuthUrl, string? toBotFromChannelOpenIdMetadataUrl,
        string? toBotFromEmulatorOpenIdMetadataUrl, string? callerId, ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration? authConfiguration, IHttpClientFactory? httpClientFactory, ILogger? logger)
    {
        var cloud = new CloudSettings();
        cloud = new CloudSettings
        {
            ValidateAuthority = validateAuthority,
            LoginUrl = toChannelFromBotLoginUrl ?? cloud.LoginUrl,
            Audience = toChannelFromBotOAuthScope ?? cloud.Audience,
            ChannelIssuer = toBotFromChannelTokenIssuer ?? cloud.ChannelIssuer,
            ChannelMetadataUrl = toBotFromChannelOpenIdMetadataUrl ?? cloud.ChannelMetadataUrl,
            DirectoryMetadataUrl = toBotFromEmulatorOpenIdMetadataUrl ?? cloud.DirectoryMetadataUrl,
            CallerId = callerId ?? cloud.CallerId,
        };
        return new TokenAuthentication(cloud, credentialFactory, authConfiguration ?? new(), httpClientFactory);
    }
}
