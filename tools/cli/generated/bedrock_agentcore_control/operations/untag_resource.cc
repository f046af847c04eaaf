// Client::untag_resource as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/untag_resource.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter untag_resource_parameters[] = {
    {cli::field<&UntagResourceRequest::resource_arn>("resourceArn", true), "resource-arn", "The resource's ARN."},
    {cli::field<&UntagResourceRequest::tag_keys>("tagKeys", true), "tag-keys", "The keys of the tags to remove."},
};

}  // namespace

extern const cli::Operation untag_resource_command;
constexpr cli::Operation untag_resource_command{
    .name = "UntagResource",
    .command = "untag-resource",
    .help = "Removes tags from a resource.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_UntagResource.html",
    .parameters = untag_resource_parameters,
    .make_request = cli::make_request<&Client::untag_resource>,
    .call = cli::call_method<&Client::untag_resource>,
    .start = cli::start_calls<&Client::untag_resource, &AsyncClient::untag_resource>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agentcore_control::commands
