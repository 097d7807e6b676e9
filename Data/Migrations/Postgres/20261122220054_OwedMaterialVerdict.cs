using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OwedMaterialVerdict : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OwedMaterials_SuppliedOn_DueOn",
                table: "OwedMaterials");

            migrationBuilder.AddColumn<DateOnly>(
                name: "CheckedOn",
                table: "OwedMaterials",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnReason",
                table: "OwedMaterials",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            // What was supplied before there was a verdict had ended the debt.
            migrationBuilder.Sql("UPDATE \"OwedMaterials\" SET \"CheckedOn\" = \"SuppliedOn\" WHERE \"SuppliedOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OwedMaterials_CheckedOn_DueOn",
                table: "OwedMaterials",
                columns: new[] { "CheckedOn", "DueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_OwedMaterials_CheckedOn_DueOn",
                table: "OwedMaterials");

            migrationBuilder.DropColumn(
                name: "CheckedOn",
                table: "OwedMaterials");

            migrationBuilder.DropColumn(
                name: "ReturnReason",
                table: "OwedMaterials");

            migrationBuilder.CreateIndex(
                name: "IX_OwedMaterials_SuppliedOn_DueOn",
                table: "OwedMaterials",
                columns: new[] { "SuppliedOn", "DueOn" });
        }
    }
}
