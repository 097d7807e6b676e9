using ApprovalOffice.App.Demonstration;
using ApprovalOffice.Data.Catalogue.Certificates;

namespace ApprovalOffice.App.Features.Samples;

/// <summary>Invented values of the fields of a face: by the field's key where the samples agree, else by its type.</summary>
internal static class SampleValues
{
    public const string Scale = "总建筑面积32150平方米，其中地上24600平方米、地下7550平方米；容积率0.86，建筑密度26%，绿地率35%";

    /// <summary>The value of a field.</summary>
    public static string Of(CertificateField field, string organ, string number) => field.Key switch
    {
        "projectName" or "engName" => SampleHouse.Project,
        "projectCode" => SampleHouse.ProjectCode,
        "ownerName" or "owner" or "landUser" or "transferee" or "drainer" or "payer" => SampleHouse.Owner,
        "uscc" or "ownerUscc" => SampleHouse.OwnerCode,
        "location" or "address" or "proposedLocation" => SampleHouse.Address,
        "scale" or "proposedScale" when field.Type != "table" => Scale,
        "issueAuthority" or "transferor" => organ,
        "contractNo" => number,
        "surveyUnit" => "示范市勘察研究院有限公司",
        "designUnit" => "示范市建筑设计研究院有限公司",
        "constructionUnit" or "builder" => "示范建工集团有限公司",
        "supervisionUnit" => "示范工程监理有限公司",
        "surveyLeader" => "赵某某",
        "designLeader" => "钱某某",
        "constructionLeader" => "孙某某",
        "supervisionLeader" => "李某某",
        "contractPrice" => "12860.50",
        "contractPeriod" => "2026年11月1日至2028年4月30日，共547天",
        "generalContractor" or "generalLeader" => "",
        _ when field.Type is "text" or "longText" or "range" or "dict" && CityWords.For(field.Key, field.Label) is { } words => words,
        _ => OfType(field),
    };

    private static string OfType(CertificateField field) => field.Type switch
    {
        "table" => "项目｜内容｜备注\n1#教学楼｜地上5层，高23.7米，9850平方米｜符合\n2#综合楼｜地上5层，高21.6米，7600平方米｜符合\n地下车库｜地下1层，7550平方米｜含人防",
        "longText" => "经审查，所报材料齐全，内容符合有关法律、法规、规章和技术标准的要求，原则同意所报内容。请严格按照批准的内容组织实施，不得擅自变更；确需变更的，应当按照规定程序报批。",
        "date" => "2026年11月1日",
        "month" => "2026年11月",
        "area" when field.Label.Contains("公顷", StringComparison.Ordinal) => "3.72",
        "area" => "37200平方米",
        "money" => "12860.50",
        "number" => "32150",
        "range" => "不大于1.2",
        "bool" => "是",
        "uscc" => SampleHouse.OwnerCode,
        "code" => "990102001001GB00123",
        "geometry" => "东至育才路，西至规划路，南至明德街，北至明德小区",
        "dict" => "合格",
        _ => $"{field.Label.Split('（')[0]}按批准的方案执行",
    };
}
