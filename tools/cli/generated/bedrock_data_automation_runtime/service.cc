// The service's commands.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {

extern const cli::Operation get_data_automation_status_command;
extern const cli::Operation invoke_data_automation_command;
extern const cli::Operation invoke_data_automation_async_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &get_data_automation_status_command, &invoke_data_automation_command, &invoke_data_automation_async_command,
    &list_tags_for_resource_command,     &tag_resource_command,           &untag_resource_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-data-automation-runtime",
                               .title = "Bedrock Data Automation Runtime",
                               .settings = {.id = "Bedrock Data Automation Runtime",
                                            .endpoint_prefix = "bedrock-data-automation-runtime",
                                            .signing_name = "bedrock",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
