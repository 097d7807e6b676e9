using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_Name",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_OwnerId",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_SiteRegion_CreatedAt",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_People_Name",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_OwedMaterials_CaseId",
                table: "OwedMaterials");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Kind_NotBefore",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_Notices_PersonId_CreatedAt",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Cases_AcceptanceDue",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ApplicantId",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ChangedAt",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_HandlerId",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_OrganId",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_RegionCode",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_State_ReceivedAt",
                table: "Cases");

            migrationBuilder.CreateIndex(
                name: "IX_SigningSteps_PersonId",
                table: "SigningSteps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_CreatedAt_Id",
                table: "Projects",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Name_Id",
                table: "Projects",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_OwnerId_CreatedAt_Id",
                table: "Projects",
                columns: new[] { "OwnerId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_SiteRegion_CreatedAt_Id",
                table: "Projects",
                columns: new[] { "SiteRegion", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id",
                table: "People",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OwedMaterials_CaseId_CheckedOn_DueOn",
                table: "OwedMaterials",
                columns: new[] { "CaseId", "CheckedOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Kind_NotBefore_Id",
                table: "OutboxMessages",
                columns: new[] { "Kind", "NotBefore", "Id" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_NotBefore_Id",
                table: "OutboxMessages",
                columns: new[] { "NotBefore", "Id" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_CreatedAt_Id",
                table: "Notices",
                columns: new[] { "PersonId", "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_CaseId_ClosedAt_DueOn",
                table: "Corrections",
                columns: new[] { "CaseId", "ClosedAt", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_AcceptanceDue_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "AcceptanceDue", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ChangedAt_Id",
                table: "Cases",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_AcceptanceDue_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "State", "AcceptanceDue", "ReceivedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SigningSteps_PersonId",
                table: "SigningSteps");

            migrationBuilder.DropIndex(
                name: "IX_Projects_CreatedAt_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Name_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_OwnerId_CreatedAt_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_SiteRegion_CreatedAt_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_People_Name_Id",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_OwedMaterials_CaseId_CheckedOn_DueOn",
                table: "OwedMaterials");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_Kind_NotBefore_Id",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_NotBefore_Id",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_Notices_PersonId_CreatedAt_Id",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Corrections_CaseId_ClosedAt_DueOn",
                table: "Corrections");

            migrationBuilder.DropIndex(
                name: "IX_Cases_AcceptanceDue_ReceivedAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_ChangedAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_State_AcceptanceDue_ReceivedAt_Id",
                table: "Cases");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Name",
                table: "Projects",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_OwnerId",
                table: "Projects",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_SiteRegion_CreatedAt",
                table: "Projects",
                columns: new[] { "SiteRegion", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Name",
                table: "People",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_OwedMaterials_CaseId",
                table: "OwedMaterials",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Kind_NotBefore",
                table: "OutboxMessages",
                columns: new[] { "Kind", "NotBefore" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_CreatedAt",
                table: "Notices",
                columns: new[] { "PersonId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_AcceptanceDue",
                table: "Cases",
                column: "AcceptanceDue");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ApplicantId",
                table: "Cases",
                column: "ApplicantId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ChangedAt",
                table: "Cases",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_HandlerId",
                table: "Cases",
                column: "HandlerId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OrganId",
                table: "Cases",
                column: "OrganId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_RegionCode",
                table: "Cases",
                column: "RegionCode");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_ReceivedAt",
                table: "Cases",
                columns: new[] { "State", "ReceivedAt" });
        }
    }
}
