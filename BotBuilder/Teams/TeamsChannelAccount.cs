namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member, with what Teams tells about them beyond an ordinary account.</summary>
public sealed class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount() { }

    public TeamsChannelAccount(
        string? id = null, string? name = null, string? givenName = null, string? surname = null, string? email = null,
        string? userPrincipalName = null, string? tenantId = null, string? userRole = null)
        : base(id, name)
    {
        (GivenName, Surname, Email, UserPrincipalName) = (givenName, surname, email, userPrincipalName);
        (TenantId, UserRole) = (tenantId, userRole);
    }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? Email { get; set; }

    public string? UserPrincipalName { get; set; }

    public string? TenantId { get; set; }

    /// <summary>Such as <c>owner</c>, <c>user</c> or <c>guest</c>.</summary>
    public string? UserRole { get; set; }
}
