// Client::list_tags_for_resource as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/list_tags_for_resource.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter list_tags_for_resource_parameters[] = {
    {cli::field<&ListTagsForResourceRequest::resource_arn>("resourceArn", true), "resource-arn", "The resource's ARN."},
};

}  // namespace

extern const cli::Operation list_tags_for_resource_command;
constexpr cli::Operation list_tags_for_resource_command{
    .name = "ListTagsForResource",
    .command = "list-tags-for-resource",
    .help = "Lists the tags of a resource, such as an agent runtime, a browser or a gateway.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ListTagsForResource.html",
    .parameters = list_tags_for_resource_parameters,
    .make_request = cli::make_request<&Client::list_tags_for_resource>,
    .call = cli::call_method<&Client::list_tags_for_resource>,
    .start = cli::start_calls<&Client::list_tags_for_resource, &AsyncClient::list_tags_for_resource>,
    .sample = "{\"tags\": {\"KeyName\": \"tags\"}}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
