using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CatalogueChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BasisId",
                table: "CatalogueVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Changes",
                table: "CatalogueVersions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "PublishedBy",
                table: "CatalogueVersions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_CatalogueVersions_Label",
                table: "CatalogueVersions",
                column: "Label",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CatalogueVersions_Label",
                table: "CatalogueVersions");

            migrationBuilder.DropColumn(
                name: "BasisId",
                table: "CatalogueVersions");

            migrationBuilder.DropColumn(
                name: "Changes",
                table: "CatalogueVersions");

            migrationBuilder.DropColumn(
                name: "PublishedBy",
                table: "CatalogueVersions");
        }
    }
}
