// Client::list_tags_for_resource as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/list_tags_for_resource.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter list_tags_for_resource_parameters[] = {
    {cli::field<&ListTagsForResourceRequest::resource_arn>("resourceARN", true), "resource-arn",
     "The ARN of the project, blueprint, library or job."},
};

}  // namespace

extern const cli::Operation list_tags_for_resource_command;
constexpr cli::Operation list_tags_for_resource_command{
    .name = "ListTagsForResource",
    .command = "list-tags-for-resource",
    .help = "Lists the tags of a resource.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_ListTagsForResource.html",
    .parameters = list_tags_for_resource_parameters,
    .make_request = cli::make_request<&Client::list_tags_for_resource>,
    .call = cli::call_method<&Client::list_tags_for_resource>,
    .start = cli::start_calls<&Client::list_tags_for_resource, &AsyncClient::list_tags_for_resource>,
    .sample = "{\"tags\": [{\"key\": \"key\", \"value\": \"value\"}]}",
    .items = "tags",
};

}  // namespace outcrop::bedrock_data_automation::commands
