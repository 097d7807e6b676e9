using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CreditAndDesks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LevyPayments_PaidOn_DueOn",
                table: "LevyPayments");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_VerifiedOn_VerifyBy",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Cases_StageApplicationId",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_State_AcceptanceDue_ReceivedAt_Id",
                table: "Cases");

            migrationBuilder.AddColumn<string>(
                name: "WayReason",
                table: "StageMatters",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestoredOn",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RestoredReason",
                table: "Commitments",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_LevyPayments_DueOn_Id_CaseId",
                table: "LevyPayments",
                columns: new[] { "DueOn", "Id", "CaseId" },
                filter: "\"PaidOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_Kept_RestoredOn_VerifiedOn_Id_CaseId",
                table: "Commitments",
                columns: new[] { "Kept", "RestoredOn", "VerifiedOn", "Id", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_VerifyBy_Id_CaseId",
                table: "Commitments",
                columns: new[] { "VerifyBy", "Id", "CaseId" },
                filter: "\"VerifiedOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Desk",
                table: "Cases",
                columns: new[] { "State", "AcceptanceDue", "DecidedAt", "ReceivedAt", "Id", "StageApplicationId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_LevyPayments_DueOn_Id_CaseId",
                table: "LevyPayments");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_Kept_RestoredOn_VerifiedOn_Id_CaseId",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_VerifyBy_Id_CaseId",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Desk",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "WayReason",
                table: "StageMatters");

            migrationBuilder.DropColumn(
                name: "RestoredOn",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "RestoredReason",
                table: "Commitments");

            migrationBuilder.CreateIndex(
                name: "IX_LevyPayments_PaidOn_DueOn",
                table: "LevyPayments",
                columns: new[] { "PaidOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_VerifiedOn_VerifyBy",
                table: "Commitments",
                columns: new[] { "VerifiedOn", "VerifyBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_StageApplicationId",
                table: "Cases",
                column: "StageApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_State_AcceptanceDue_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "State", "AcceptanceDue", "ReceivedAt", "Id" });
        }
    }
}
