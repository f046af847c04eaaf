// Client::generate_query as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/generate_query.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter generate_query_parameters[] = {
    {cli::field<&GenerateQueryRequest::query_generation_input>("queryGenerationInput", true), "query-generation-input",
     "The question in words."},
    {cli::field<&GenerateQueryRequest::transformation_configuration>("transformationConfiguration", true),
     "transformation-configuration", "What the question is turned into, for which knowledge base."},
};

}  // namespace

extern const cli::Operation generate_query_command;
constexpr cli::Operation generate_query_command{
    .name = "GenerateQuery",
    .command = "generate-query",
    .help =
        "Turns a question in words into an SQL query on the structured data of a knowledge base, without running it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GenerateQuery.html",
    .parameters = generate_query_parameters,
    .make_request = cli::make_request<&Client::generate_query>,
    .call = cli::call_method<&Client::generate_query>,
    .start = cli::start_calls<&Client::generate_query, &AsyncClient::generate_query>,
    .sample = "{\"queries\": [{\"type\": \"type\", \"sql\": \"sql\"}]}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
