// Client::list_provisioned_model_throughputs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_provisioned_model_throughputs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_provisioned_model_throughputs_parameters[] = {
    {cli::field<&ListProvisionedModelThroughputsRequest::creation_time_after>("creationTimeAfter"),
     "creation-time-after", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::creation_time_before>("creationTimeBefore"),
     "creation-time-before", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::status_equals>("statusEquals"), "status-equals", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::model_arn_equals>("modelArnEquals"), "model-arn-equals", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::name_contains>("nameContains"), "name-contains", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::max_results>("maxResults"), "max-results", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::next_token>("nextToken"), "next-token", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::sort_by>("sortBy"), "sort-by", ""},
    {cli::field<&ListProvisionedModelThroughputsRequest::sort_order>("sortOrder"), "sort-order", ""},
};
constexpr cli::Listing list_provisioned_model_throughputs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .items = "provisionedModelSummaries",
    .pages =
        cli::call_pages<&Client::list_provisioned_model_throughputs, &Client::list_provisioned_model_throughputs_pages>,
    .parallel = cli::call_parallel<&Client::list_provisioned_model_throughputs,
                                   &Client::list_provisioned_model_throughputs_parallel>,
};

}  // namespace

extern const cli::Operation list_provisioned_model_throughputs;
constexpr cli::Operation list_provisioned_model_throughputs{
    .name = "ListProvisionedModelThroughputs",
    .command = "list-provisioned-model-throughputs",
    .help = "Lists provisioned model throughputs.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListProvisionedModelThroughputs.html",
    .parameters = list_provisioned_model_throughputs_parameters,
    .make_request = cli::make_request<&Client::list_provisioned_model_throughputs>,
    .call = cli::call_method<&Client::list_provisioned_model_throughputs>,
    .listing = &list_provisioned_model_throughputs_listing,
};

}  // namespace outcrop::bedrock::commands
