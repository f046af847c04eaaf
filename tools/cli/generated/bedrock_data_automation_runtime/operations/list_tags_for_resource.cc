// Client::list_tags_for_resource as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/list_tags_for_resource.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter list_tags_for_resource_parameters[] = {
    {cli::field<&ListTagsForResourceRequest::resource_arn>("resourceARN", true), "resource-arn", "The job's ARN."},
};

}  // namespace

extern const cli::Operation list_tags_for_resource_command;
constexpr cli::Operation list_tags_for_resource_command{
    .name = "ListTagsForResource",
    .command = "list-tags-for-resource",
    .help = "Lists the tags of a job.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_ListTagsForResource.html",
    .parameters = list_tags_for_resource_parameters,
    .make_request = cli::make_request<&Client::list_tags_for_resource>,
    .call = cli::call_method<&Client::list_tags_for_resource>,
    .start = cli::start_calls<&Client::list_tags_for_resource, &AsyncClient::list_tags_for_resource>,
    .sample = "{\"tags\": [{\"key\": \"key\", \"value\": \"value\"}]}",
    .items = "tags",
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
