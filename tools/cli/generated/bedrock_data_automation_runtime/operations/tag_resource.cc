// Client::tag_resource as a command.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/async_client.h>
#include <outcrop/bedrock_data_automation_runtime/client.h>
#include <outcrop/bedrock_data_automation_runtime/operations/tag_resource.h>

#include "bedrock_data_automation_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_data_automation_runtime::commands {
namespace {

constexpr cli::Parameter tag_resource_parameters[] = {
    {cli::field<&TagResourceRequest::resource_arn>("resourceARN", true), "resource-arn", "The job's ARN."},
    {cli::field<&TagResourceRequest::tags>("tags", true), "tags", "The tags to add, each a key with its value."},
};

}  // namespace

extern const cli::Operation tag_resource_command;
constexpr cli::Operation tag_resource_command{
    .name = "TagResource",
    .command = "tag-resource",
    .help = "Adds tags to a job, and replaces the values of keys that it has.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_TagResource.html",
    .parameters = tag_resource_parameters,
    .make_request = cli::make_request<&Client::tag_resource>,
    .call = cli::call_method<&Client::tag_resource>,
    .start = cli::start_calls<&Client::tag_resource, &AsyncClient::tag_resource>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_data_automation_runtime::commands
