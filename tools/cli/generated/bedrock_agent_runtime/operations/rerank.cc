// Client::rerank as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/rerank.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter rerank_parameters[] = {
    {cli::field<&RerankRequest::queries>("queries", true), "queries", "What the documents should fit."},
    {cli::field<&RerankRequest::sources>("sources", true), "sources", "The documents to sort."},
    {cli::field<&RerankRequest::reranking_configuration>("rerankingConfiguration", true), "reranking-configuration",
     "The model, and how many results it gives."},
    {cli::field<&RerankRequest::next_token>("nextToken"), "next-token",
     "Where to go on: the `nextToken` of the page before. Absent for the first page."},
};
constexpr cli::Listing rerank_listing{
    .input_token = "nextToken",
    .limit = "",
    .output_token = "nextToken",
    .pages = cli::call_pages<&Client::rerank, &Client::rerank_pages>,
};

}  // namespace

extern const cli::Operation rerank_command;
constexpr cli::Operation rerank_command{
    .name = "Rerank",
    .command = "rerank",
    .help = "Sorts documents by how well they fit a query, by a model made for that.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Rerank.html",
    .parameters = rerank_parameters,
    .make_request = cli::make_request<&Client::rerank>,
    .call = cli::call_method<&Client::rerank>,
    .start = cli::start_calls<&Client::rerank, &AsyncClient::rerank>,
    .sample =
        "{\"results\": [{\"index\": 0, \"relevanceScore\": 0.0, \"document\": {\"type\": \"type\", \"textDocument\": "
        "{\"text\": \"text\"}, \"jsonDocument\": {}}}], \"nextToken\": \"nextToken\"}",
    .items = "results",
    .listing = &rerank_listing,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
