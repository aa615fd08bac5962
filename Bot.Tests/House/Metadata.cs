using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CompassionCoach.Tests.House;

/// <summary>What a compiled assembly uses of others, whatever its source called it.</summary>
internal static class Metadata
{
    /// <summary>Types as <c>Namespace.Type</c>, and their members as <c>Namespace.Type::Member</c>.</summary>
    public static HashSet<string> UsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var used = reader.TypeReferences.Select(handle => NameOf(reader, handle)).ToHashSet();
        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
            if (member.Parent.Kind == HandleKind.TypeReference)
                used.Add($"{NameOf(reader, (TypeReferenceHandle)member.Parent)}::{reader.GetString(member.Name)}");
        return used;
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
