namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>A kept intermediary service has a legal basis, a cancelled one has none; a utility's service is its own matter.</summary>
internal static class ServiceCheck
{
    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        const string Intermediary = "intermediaryServices.json";
        faults.Distinct(Intermediary, "services", catalogue.Files.IntermediaryServices.Services, s => s.Code);
        foreach (var service in catalogue.Files.IntermediaryServices.Services)
        {
            foreach (string code in service.RelatedMatters)
            {
                faults.Refer(catalogue.FindMatter(code) is not null, Intermediary, service.Code, "relatedMatters", code);
            }

            if (service.IsKept != (service.LegalBasis.Count > 0))
            {
                faults.Add(Intermediary, service.Code, service.IsKept ? "保留的中介服务没有法定依据" : "有法定依据的中介服务不应取消");
            }
        }

        const string Utility = "utilities.json";
        faults.Distinct(Utility, "services", catalogue.Files.Utilities.Services, s => s.Code);
        foreach (var service in catalogue.Files.Utilities.Services)
        {
            faults.Refer(catalogue.FindDepartment(service.Utility) is not null, Utility, service.Code, "utility", service.Utility);
            if (catalogue.FindMatter(service.Matter)?.Department != service.Utility)
            {
                faults.Add(Utility, service.Code, $"matter {service.Matter} 不存在或不由 {service.Utility} 办理");
            }

            foreach (string material in service.Materials)
            {
                faults.Refer(catalogue.FindMaterial(material) is not null, Utility, service.Code, "materials", material);
            }
        }
    }
}
