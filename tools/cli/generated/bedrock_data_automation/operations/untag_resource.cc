// Client::untag_resource as a command.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation/async_client.h>
#include <outcrop/bedrock_data_automation/client.h>
#include <outcrop/bedrock_data_automation/operations/untag_resource.h>

#include "bedrock_data_automation/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation::commands {
namespace {

constexpr cli::Parameter untag_resource_parameters[] = {
    {cli::field<&UntagResourceRequest::resource_arn>("resourceARN", true), "resource-arn",
     "The ARN of the project, blueprint, library or job."},
    {cli::field<&UntagResourceRequest::tag_keys>("tagKeys", true), "tag-keys", "The keys of the tags to remove."},
};

}  // namespace

extern const cli::Operation untag_resource_command;
constexpr cli::Operation untag_resource_command{
    .name = "UntagResource",
    .command = "untag-resource",
    .help = "Removes tags from a resource by their keys.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UntagResource.html",
    .parameters = untag_resource_parameters,
    .make_request = cli::make_request<&Client::untag_resource>,
    .call = cli::call_method<&Client::untag_resource>,
    .start = cli::start_calls<&Client::untag_resource, &AsyncClient::untag_resource>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_data_automation::commands
