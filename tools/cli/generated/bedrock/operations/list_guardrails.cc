// Client::list_guardrails as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_guardrails.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter list_guardrails_parameters[] = {
    {cli::field<&ListGuardrailsRequest::guardrail_identifier>("guardrailIdentifier"), "guardrail-identifier",
     "The id or ARN of the guardrail whose versions to list. Absent: the drafts of all guardrails."},
    {cli::field<&ListGuardrailsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListGuardrailsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the nextToken of the page before. Absent for the first page."},
};
constexpr std::string_view list_guardrails_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_guardrails_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_guardrails, &Client::list_guardrails_pages>,
};

}  // namespace

extern const cli::Operation list_guardrails_command;
constexpr cli::Operation list_guardrails_command{
    .name = "ListGuardrails",
    .command = "list-guardrails",
    .help = "Lists the account's guardrails, each by its draft, or all versions of one guardrail, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListGuardrails.html",
    .parameters = list_guardrails_parameters,
    .make_request = cli::make_request<&Client::list_guardrails>,
    .call = cli::call_method<&Client::list_guardrails>,
    .start = cli::start_calls<&Client::list_guardrails, &AsyncClient::list_guardrails>,
    .sample =
        "{\"guardrails\": [{\"id\": \"id\", \"arn\": \"arn\", \"status\": \"status\", \"name\": \"name\", "
        "\"description\": \"description\", \"version\": \"version\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"crossRegionDetails\": {\"guardrailProfileId\": "
        "\"guardrailProfileId\", \"guardrailProfileArn\": \"guardrailProfileArn\"}}], \"nextToken\": \"nextToken\"}",
    .items = "guardrails",
    .times = list_guardrails_times,
    .listing = &list_guardrails_listing,
};

}  // namespace outcrop::bedrock::commands
