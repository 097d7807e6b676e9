using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalOffice.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CertificateFollowUps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FormAfter",
                table: "Corrections",
                type: "character varying(60000)",
                maxLength: 60000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormBefore",
                table: "Corrections",
                type: "character varying(60000)",
                maxLength: 60000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "DecideBy",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "FollowUpCertificateId",
                table: "Cases",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowUpIssuedOn",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FollowUpKind",
                table: "Cases",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FollowUpMotive",
                table: "Cases",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FollowUpName",
                table: "Cases",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FollowUpNumber",
                table: "Cases",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FollowUpValidUntil",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_FollowUpCertificateId",
                table: "Cases",
                column: "FollowUpCertificateId",
                filter: "\"FollowUpCertificateId\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Cases_FollowUpCertificateId",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FormAfter",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "FormBefore",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "DecideBy",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpCertificateId",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpIssuedOn",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpKind",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpMotive",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpName",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpNumber",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FollowUpValidUntil",
                table: "Cases");
        }
    }
}
