// The service's commands.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {

extern const cli::Operation copy_blueprint_stage_command;
extern const cli::Operation create_blueprint_command;
extern const cli::Operation create_blueprint_version_command;
extern const cli::Operation create_data_automation_library_command;
extern const cli::Operation create_data_automation_project_command;
extern const cli::Operation delete_blueprint_command;
extern const cli::Operation delete_data_automation_library_command;
extern const cli::Operation delete_data_automation_project_command;
extern const cli::Operation get_blueprint_command;
extern const cli::Operation get_blueprint_optimization_status_command;
extern const cli::Operation get_data_automation_library_command;
extern const cli::Operation get_data_automation_library_entity_command;
extern const cli::Operation get_data_automation_library_ingestion_job_command;
extern const cli::Operation get_data_automation_project_command;
extern const cli::Operation invoke_blueprint_optimization_async_command;
extern const cli::Operation invoke_data_automation_library_ingestion_job_command;
extern const cli::Operation list_blueprints_command;
extern const cli::Operation list_data_automation_libraries_command;
extern const cli::Operation list_data_automation_library_entities_command;
extern const cli::Operation list_data_automation_library_ingestion_jobs_command;
extern const cli::Operation list_data_automation_projects_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;
extern const cli::Operation update_blueprint_command;
extern const cli::Operation update_data_automation_library_command;
extern const cli::Operation update_data_automation_project_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &copy_blueprint_stage_command,
    &create_blueprint_command,
    &create_blueprint_version_command,
    &create_data_automation_library_command,
    &create_data_automation_project_command,
    &delete_blueprint_command,
    &delete_data_automation_library_command,
    &delete_data_automation_project_command,
    &get_blueprint_command,
    &get_blueprint_optimization_status_command,
    &get_data_automation_library_command,
    &get_data_automation_library_entity_command,
    &get_data_automation_library_ingestion_job_command,
    &get_data_automation_project_command,
    &invoke_blueprint_optimization_async_command,
    &invoke_data_automation_library_ingestion_job_command,
    &list_blueprints_command,
    &list_data_automation_libraries_command,
    &list_data_automation_library_entities_command,
    &list_data_automation_library_ingestion_jobs_command,
    &list_data_automation_projects_command,
    &list_tags_for_resource_command,
    &tag_resource_command,
    &untag_resource_command,
    &update_blueprint_command,
    &update_data_automation_library_command,
    &update_data_automation_project_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-data-automation",
                               .title = "Bedrock Data Automation",
                               .settings = {.id = "Bedrock Data Automation",
                                            .endpoint_prefix = "bedrock-data-automation",
                                            .signing_name = "bedrock",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_data_automation::commands
