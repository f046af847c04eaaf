// Client::list_inference_profiles as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_inference_profiles.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_inference_profiles_parameters[] = {
    {cli::field<&ListInferenceProfilesRequest::max_results>("maxResults"), "max-results",
     "Profiles at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListInferenceProfilesRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
    {cli::field<&ListInferenceProfilesRequest::type_equals>("typeEquals"), "type-equals",
     "Only profiles of AWS, or only those of the account."},
};
constexpr std::string_view list_inference_profiles_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_inference_profiles_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_inference_profiles, &Client::list_inference_profiles_pages>,
};

}  // namespace

extern const cli::Operation list_inference_profiles_command;
constexpr cli::Operation list_inference_profiles_command{
    .name = "ListInferenceProfiles",
    .command = "list-inference-profiles",
    .help = "Lists the inference profiles that the account can use, its own and those of AWS, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html",
    .parameters = list_inference_profiles_parameters,
    .make_request = cli::make_request<&Client::list_inference_profiles>,
    .call = cli::call_method<&Client::list_inference_profiles>,
    .start = cli::start_calls<&Client::list_inference_profiles, &AsyncClient::list_inference_profiles>,
    .sample =
        "{\"inferenceProfileSummaries\": [{\"inferenceProfileName\": \"inferenceProfileName\", \"description\": "
        "\"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"inferenceProfileArn\": \"inferenceProfileArn\", \"models\": [{\"modelArn\": \"modelArn\"}], "
        "\"inferenceProfileId\": \"inferenceProfileId\", \"status\": \"status\", \"type\": \"type\"}], \"nextToken\": "
        "\"nextToken\"}",
    .items = "inferenceProfileSummaries",
    .times = list_inference_profiles_times,
    .listing = &list_inference_profiles_listing,
};

}  // namespace outcrop::bedrock::commands
