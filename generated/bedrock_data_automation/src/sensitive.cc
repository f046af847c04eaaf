// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace sensitive {
extern const internal::SensitiveShape blueprint;
extern const internal::SensitiveShape blueprint_summary;
extern const internal::SensitiveShape create_blueprint_answer;
extern const internal::SensitiveShape create_blueprint_request;
extern const internal::SensitiveShape create_blueprint_version_answer;
extern const internal::SensitiveShape create_data_automation_library_request;
extern const internal::SensitiveShape create_data_automation_project_request;
extern const internal::SensitiveShape data_automation_library;
extern const internal::SensitiveShape data_automation_library_entity_summary;
extern const internal::SensitiveShape data_automation_library_summary;
extern const internal::SensitiveShape data_automation_project;
extern const internal::SensitiveShape data_automation_project_summary;
extern const internal::SensitiveShape entity_details;
extern const internal::SensitiveShape get_blueprint_answer;
extern const internal::SensitiveShape get_data_automation_library_answer;
extern const internal::SensitiveShape get_data_automation_library_entity_answer;
extern const internal::SensitiveShape get_data_automation_project_answer;
extern const internal::SensitiveShape inline_payload;
extern const internal::SensitiveShape input_configuration;
extern const internal::SensitiveShape invoke_data_automation_library_ingestion_job_request;
extern const internal::SensitiveShape list_blueprints_answer;
extern const internal::SensitiveShape list_data_automation_libraries_answer;
extern const internal::SensitiveShape list_data_automation_library_entities_answer;
extern const internal::SensitiveShape list_data_automation_projects_answer;
extern const internal::SensitiveShape phrase;
extern const internal::SensitiveShape update_blueprint_answer;
extern const internal::SensitiveShape update_blueprint_request;
extern const internal::SensitiveShape update_data_automation_library_request;
extern const internal::SensitiveShape update_data_automation_project_request;
extern const internal::SensitiveShape upsert_entity_info;
extern const internal::SensitiveShape vocabulary_entity;
extern const internal::SensitiveShape vocabulary_entity_info;
extern const internal::SensitiveShape vocabulary_entity_summary;

constexpr internal::SensitiveMember blueprint_members[] = {
    {"schema", &internal::everything_sensitive},
    {"blueprintName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape blueprint{
    .members = blueprint_members,
};
constexpr internal::SensitiveMember blueprint_summary_members[] = {
    {"blueprintName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape blueprint_summary{
    .members = blueprint_summary_members,
};
constexpr internal::SensitiveMember create_blueprint_answer_members[] = {
    {"blueprint", &sensitive::blueprint},
};
constexpr internal::SensitiveShape create_blueprint_answer{
    .members = create_blueprint_answer_members,
};
constexpr internal::SensitiveMember create_blueprint_request_members[] = {
    {"blueprintName", &internal::everything_sensitive},
    {"schema", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_blueprint_request{
    .members = create_blueprint_request_members,
};
constexpr internal::SensitiveMember create_blueprint_version_answer_members[] = {
    {"blueprint", &sensitive::blueprint},
};
constexpr internal::SensitiveShape create_blueprint_version_answer{
    .members = create_blueprint_version_answer_members,
};
constexpr internal::SensitiveMember create_data_automation_library_request_members[] = {
    {"libraryName", &internal::everything_sensitive},
    {"libraryDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_data_automation_library_request{
    .members = create_data_automation_library_request_members,
};
constexpr internal::SensitiveMember create_data_automation_project_request_members[] = {
    {"projectName", &internal::everything_sensitive},
    {"projectDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_data_automation_project_request{
    .members = create_data_automation_project_request_members,
};
constexpr internal::SensitiveMember data_automation_library_members[] = {
    {"libraryName", &internal::everything_sensitive},
    {"libraryDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape data_automation_library{
    .members = data_automation_library_members,
};
constexpr internal::SensitiveMember data_automation_library_entity_summary_members[] = {
    {"vocabulary", &sensitive::vocabulary_entity_summary},
};
constexpr internal::SensitiveShape data_automation_library_entity_summary{
    .members = data_automation_library_entity_summary_members,
};
constexpr internal::SensitiveMember data_automation_library_summary_members[] = {
    {"libraryName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape data_automation_library_summary{
    .members = data_automation_library_summary_members,
};
constexpr internal::SensitiveMember data_automation_project_members[] = {
    {"projectName", &internal::everything_sensitive},
    {"projectDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape data_automation_project{
    .members = data_automation_project_members,
};
constexpr internal::SensitiveMember data_automation_project_summary_members[] = {
    {"projectName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape data_automation_project_summary{
    .members = data_automation_project_summary_members,
};
constexpr internal::SensitiveMember entity_details_members[] = {
    {"vocabulary", &sensitive::vocabulary_entity},
};
constexpr internal::SensitiveShape entity_details{
    .members = entity_details_members,
};
constexpr internal::SensitiveMember get_blueprint_answer_members[] = {
    {"blueprint", &sensitive::blueprint},
};
constexpr internal::SensitiveShape get_blueprint_answer{
    .members = get_blueprint_answer_members,
};
constexpr internal::SensitiveMember get_data_automation_library_answer_members[] = {
    {"library", &sensitive::data_automation_library},
};
constexpr internal::SensitiveShape get_data_automation_library_answer{
    .members = get_data_automation_library_answer_members,
};
constexpr internal::SensitiveMember get_data_automation_library_entity_answer_members[] = {
    {"entity", &sensitive::entity_details},
};
constexpr internal::SensitiveShape get_data_automation_library_entity_answer{
    .members = get_data_automation_library_entity_answer_members,
};
constexpr internal::SensitiveMember get_data_automation_project_answer_members[] = {
    {"project", &sensitive::data_automation_project},
};
constexpr internal::SensitiveShape get_data_automation_project_answer{
    .members = get_data_automation_project_answer_members,
};
constexpr internal::SensitiveMember inline_payload_members[] = {
    {"upsertEntitiesInfo", &sensitive::upsert_entity_info},
};
constexpr internal::SensitiveShape inline_payload{
    .members = inline_payload_members,
};
constexpr internal::SensitiveMember input_configuration_members[] = {
    {"inlinePayload", &sensitive::inline_payload},
};
constexpr internal::SensitiveShape input_configuration{
    .members = input_configuration_members,
};
constexpr internal::SensitiveMember invoke_data_automation_library_ingestion_job_request_members[] = {
    {"inputConfiguration", &sensitive::input_configuration},
};
constexpr internal::SensitiveShape invoke_data_automation_library_ingestion_job_request{
    .members = invoke_data_automation_library_ingestion_job_request_members,
};
constexpr internal::SensitiveMember list_blueprints_answer_members[] = {
    {"blueprints", &sensitive::blueprint_summary},
};
constexpr internal::SensitiveShape list_blueprints_answer{
    .members = list_blueprints_answer_members,
};
constexpr internal::SensitiveMember list_data_automation_libraries_answer_members[] = {
    {"libraries", &sensitive::data_automation_library_summary},
};
constexpr internal::SensitiveShape list_data_automation_libraries_answer{
    .members = list_data_automation_libraries_answer_members,
};
constexpr internal::SensitiveMember list_data_automation_library_entities_answer_members[] = {
    {"entities", &sensitive::data_automation_library_entity_summary},
};
constexpr internal::SensitiveShape list_data_automation_library_entities_answer{
    .members = list_data_automation_library_entities_answer_members,
};
constexpr internal::SensitiveMember list_data_automation_projects_answer_members[] = {
    {"projects", &sensitive::data_automation_project_summary},
};
constexpr internal::SensitiveShape list_data_automation_projects_answer{
    .members = list_data_automation_projects_answer_members,
};
constexpr internal::SensitiveMember phrase_members[] = {
    {"text", &internal::everything_sensitive},
    {"displayAsText", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape phrase{
    .members = phrase_members,
};
constexpr internal::SensitiveMember update_blueprint_answer_members[] = {
    {"blueprint", &sensitive::blueprint},
};
constexpr internal::SensitiveShape update_blueprint_answer{
    .members = update_blueprint_answer_members,
};
constexpr internal::SensitiveMember update_blueprint_request_members[] = {
    {"schema", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_blueprint_request{
    .members = update_blueprint_request_members,
};
constexpr internal::SensitiveMember update_data_automation_library_request_members[] = {
    {"libraryDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_data_automation_library_request{
    .members = update_data_automation_library_request_members,
};
constexpr internal::SensitiveMember update_data_automation_project_request_members[] = {
    {"projectDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_data_automation_project_request{
    .members = update_data_automation_project_request_members,
};
constexpr internal::SensitiveMember upsert_entity_info_members[] = {
    {"vocabulary", &sensitive::vocabulary_entity_info},
};
constexpr internal::SensitiveShape upsert_entity_info{
    .members = upsert_entity_info_members,
};
constexpr internal::SensitiveMember vocabulary_entity_members[] = {
    {"description", &internal::everything_sensitive},
    {"phrases", &sensitive::phrase},
};
constexpr internal::SensitiveShape vocabulary_entity{
    .members = vocabulary_entity_members,
};
constexpr internal::SensitiveMember vocabulary_entity_info_members[] = {
    {"description", &internal::everything_sensitive},
    {"phrases", &sensitive::phrase},
};
constexpr internal::SensitiveShape vocabulary_entity_info{
    .members = vocabulary_entity_info_members,
};
constexpr internal::SensitiveMember vocabulary_entity_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape vocabulary_entity_summary{
    .members = vocabulary_entity_summary_members,
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[16] = {
    {
        .name = "CreateBlueprint",
        .request = &sensitive::create_blueprint_request,
        .answer = &sensitive::create_blueprint_answer,
    },
    {
        .name = "CreateBlueprintVersion",
        .answer = &sensitive::create_blueprint_version_answer,
    },
    {
        .name = "CreateDataAutomationLibrary",
        .request = &sensitive::create_data_automation_library_request,
    },
    {
        .name = "CreateDataAutomationProject",
        .request = &sensitive::create_data_automation_project_request,
    },
    {
        .name = "GetBlueprint",
        .answer = &sensitive::get_blueprint_answer,
    },
    {
        .name = "GetDataAutomationLibrary",
        .answer = &sensitive::get_data_automation_library_answer,
    },
    {
        .name = "GetDataAutomationLibraryEntity",
        .answer = &sensitive::get_data_automation_library_entity_answer,
    },
    {
        .name = "GetDataAutomationProject",
        .answer = &sensitive::get_data_automation_project_answer,
    },
    {
        .name = "InvokeDataAutomationLibraryIngestionJob",
        .request = &sensitive::invoke_data_automation_library_ingestion_job_request,
    },
    {
        .name = "ListBlueprints",
        .answer = &sensitive::list_blueprints_answer,
    },
    {
        .name = "ListDataAutomationLibraries",
        .answer = &sensitive::list_data_automation_libraries_answer,
    },
    {
        .name = "ListDataAutomationLibraryEntities",
        .answer = &sensitive::list_data_automation_library_entities_answer,
    },
    {
        .name = "ListDataAutomationProjects",
        .answer = &sensitive::list_data_automation_projects_answer,
    },
    {
        .name = "UpdateBlueprint",
        .request = &sensitive::update_blueprint_request,
        .answer = &sensitive::update_blueprint_answer,
    },
    {
        .name = "UpdateDataAutomationLibrary",
        .request = &sensitive::update_data_automation_library_request,
    },
    {
        .name = "UpdateDataAutomationProject",
        .request = &sensitive::update_data_automation_project_request,
    },
};

}  // namespace outcrop::bedrock_data_automation
