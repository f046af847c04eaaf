// Client::list_prompts as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/list_prompts.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter list_prompts_parameters[] = {
    {cli::field<&ListPromptsRequest::prompt_identifier>("promptIdentifier"), "prompt-identifier",
     "The id or ARN of the prompt whose versions are listed. Absent: all prompts are."},
    {cli::field<&ListPromptsRequest::max_results>("maxResults"), "max-results",
     "Entries at most on one page. The service may return fewer and still have more pages."},
    {cli::field<&ListPromptsRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr std::string_view list_prompts_times[] = {
    "createdAt",
    "updatedAt",
};
constexpr cli::Listing list_prompts_listing{
    .input_token = "nextToken",
    .limit = "maxResults",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::list_prompts, &Client::list_prompts_pages>,
};

}  // namespace

extern const cli::Operation list_prompts_command;
constexpr cli::Operation list_prompts_command{
    .name = "ListPrompts",
    .command = "list-prompts",
    .help =
        "Lists the working drafts of all prompts of the account, or all versions of one prompt, one page at a time.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ListPrompts.html",
    .parameters = list_prompts_parameters,
    .make_request = cli::make_request<&Client::list_prompts>,
    .call = cli::call_method<&Client::list_prompts>,
    .start = cli::start_calls<&Client::list_prompts, &AsyncClient::list_prompts>,
    .sample =
        "{\"promptSummaries\": [{\"name\": \"name\", \"description\": \"description\", \"id\": \"id\", \"arn\": "
        "\"arn\", \"version\": \"version\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}], \"nextToken\": \"nextToken\"}",
    .items = "promptSummaries",
    .times = list_prompts_times,
    .listing = &list_prompts_listing,
};

}  // namespace outcrop::bedrock_agent::commands
