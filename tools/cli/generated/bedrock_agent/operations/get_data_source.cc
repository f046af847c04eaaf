// Client::get_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_data_source_parameters[] = {
    {cli::field<&GetDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&GetDataSourceRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
};
constexpr std::string_view get_data_source_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_data_source_command;
constexpr cli::Operation get_data_source_command{
    .name = "GetDataSource",
    .command = "get-data-source",
    .help = "Tells what a data source is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetDataSource.html",
    .parameters = get_data_source_parameters,
    .make_request = cli::make_request<&Client::get_data_source>,
    .call = cli::call_method<&Client::get_data_source>,
    .start = cli::start_calls<&Client::get_data_source, &AsyncClient::get_data_source>,
    .times = get_data_source_times,
};

}  // namespace outcrop::bedrock_agent::commands
