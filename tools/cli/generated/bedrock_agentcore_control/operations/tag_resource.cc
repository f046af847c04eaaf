// Client::tag_resource as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/tag_resource.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter tag_resource_parameters[] = {
    {cli::field<&TagResourceRequest::resource_arn>("resourceArn", true), "resource-arn", "The resource's ARN."},
    {cli::field<&TagResourceRequest::tags>("tags", true), "tags", "The tags, by key."},
};

}  // namespace

extern const cli::Operation tag_resource_command;
constexpr cli::Operation tag_resource_command{
    .name = "TagResource",
    .command = "tag-resource",
    .help = "Adds tags to a resource, and replaces values of keys that it has.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TagResource.html",
    .parameters = tag_resource_parameters,
    .make_request = cli::make_request<&Client::tag_resource>,
    .call = cli::call_method<&Client::tag_resource>,
    .start = cli::start_calls<&Client::tag_resource, &AsyncClient::tag_resource>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
