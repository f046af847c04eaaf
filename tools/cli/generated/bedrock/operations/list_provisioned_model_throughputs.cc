// Client::list_provisioned_model_throughputs as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_provisioned_model_throughputs.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_provisioned_model_throughputs_parameters[] = {
    {cli::field<&ListProvisionedModelThroughputsRequest::creation_time_after>("creationTimeAfter"),
     "creation-time-after", "Only capacity bought after this time."},
    {cli::field<&ListProvisionedModelThroughputsRequest::creation_time_before>("creationTimeBefore"),
     "creation-time-before", "Only capacity bought before this time."},
    {cli::field<&ListProvisionedModelThroughputsRequest::status_equals>("statusEquals"), "status-equals",
     "Only capacity in this state."},
    {cli::field<&ListProvisionedModelThroughputsRequest::model_arn_equals>("modelArnEquals"), "model-arn-equals",
     "Only capacity of this model."},
    {cli::field<&ListProvisionedModelThroughputsRequest::name_contains>("nameContains"), "name-contains",
     "Only capacity whose name contains this text."},
    {cli::field<&ListProvisionedModelThroughputsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListProvisionedModelThroughputsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListProvisionedModelThroughputsRequest::sort_by>("sortBy"), "sort-by",
     "What the entries are sorted by. The creation time is the only choice."},
    {cli::field<&ListProvisionedModelThroughputsRequest::sort_order>("sortOrder"), "sort-order",
     "Oldest first (Ascending) or newest first (Descending)."},
};
constexpr std::string_view list_provisioned_model_throughputs_times[] = {
    "commitmentExpirationTime",
    "creationTime",
    "lastModifiedTime",
};
constexpr cli::Listing list_provisioned_model_throughputs_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages =
        cli::call_pages<&Client::list_provisioned_model_throughputs, &Client::list_provisioned_model_throughputs_pages>,
    .after = "creationTimeAfter",
    .before = "creationTimeBefore",
    .time = "creationTime",
    .parallel = cli::call_parallel<&Client::list_provisioned_model_throughputs,
                                   &Client::list_provisioned_model_throughputs_parallel>,
};

}  // namespace

extern const cli::Operation list_provisioned_model_throughputs_command;
constexpr cli::Operation list_provisioned_model_throughputs_command{
    .name = "ListProvisionedModelThroughputs",
    .command = "list-provisioned-model-throughputs",
    .help = "Lists the capacity that the account has bought, filtered and sorted as asked, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListProvisionedModelThroughputs.html",
    .parameters = list_provisioned_model_throughputs_parameters,
    .make_request = cli::make_request<&Client::list_provisioned_model_throughputs>,
    .call = cli::call_method<&Client::list_provisioned_model_throughputs>,
    .start =
        cli::start_calls<&Client::list_provisioned_model_throughputs, &AsyncClient::list_provisioned_model_throughputs>,
    .sample =
        "{\"nextToken\": \"nextToken\", \"provisionedModelSummaries\": [{\"provisionedModelName\": "
        "\"provisionedModelName\", \"provisionedModelArn\": \"provisionedModelArn\", \"modelArn\": \"modelArn\", "
        "\"desiredModelArn\": \"desiredModelArn\", \"foundationModelArn\": \"foundationModelArn\", \"modelUnits\": 0, "
        "\"desiredModelUnits\": 0, \"status\": \"status\", \"commitmentDuration\": \"commitmentDuration\", "
        "\"commitmentExpirationTime\": \"1970-01-01T00:00:00Z\", \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\"}]}",
    .items = "provisionedModelSummaries",
    .times = list_provisioned_model_throughputs_times,
    .listing = &list_provisioned_model_throughputs_listing,
};

}  // namespace outcrop::bedrock::commands
